import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { printTables } from './print-tables.ts';

test('the committed tables are those of the migrated database', async () => {
  const committed = await readFile(new URL('./generated/tables.ts', import.meta.url), 'utf8');
  expect(await printTables()).toBe(committed);
});
