import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { generateTables, tablesFile } from './generate-tables.ts';

test('the types in version control are those of the migrated database', async () => {
  expect(await readFile(tablesFile, 'utf8')).toBe(await generateTables());
});
