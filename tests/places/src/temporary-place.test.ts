import { existsSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { temporaryPlace } from './index.ts';

test('a copied directory has the files of the first, and is removed with them', async () => {
  const first = await temporaryPlace('embedded');
  const directoryOf = ({ open }: typeof first) => ('dataDir' in open ? open.dataDir : '');
  await writeFile(join(directoryOf(first), 'note'), 'Phìn Hồ');
  const copy = await temporaryPlace('embedded', first.open);
  await first.remove();
  expect(await readFile(join(directoryOf(copy), 'note'), 'utf8')).toBe('Phìn Hồ');
  await copy.remove();
  expect(existsSync(directoryOf(copy))).toBe(false);
});
