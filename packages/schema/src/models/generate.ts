import { writeFile } from 'node:fs/promises';
import { printTables } from './print-tables.ts';

await writeFile(new URL('./generated/tables.ts', import.meta.url), await printTables());
