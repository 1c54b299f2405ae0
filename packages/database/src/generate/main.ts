import { writeFile } from 'node:fs/promises';
import { generateTables, tablesFile } from './generate-tables.ts';

await writeFile(tablesFile, await generateTables());
