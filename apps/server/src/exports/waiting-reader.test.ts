import { randomBytes } from 'node:crypto';
import { setImmediate } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { rowsOf } from '../../test/rows-of.ts';
import { csv } from './csv.ts';
import type { FileRows } from './file-rows.ts';
import { jsonl } from './jsonl.ts';
import { xlsx } from './xlsx.ts';

const BATCHES = 5_000;

/** About 20 KB a batch that cannot be packed closer. */
function* noise() {
  for (let batch = 0; batch < BATCHES; batch += 1)
    yield Array.from({ length: 20 }, () => [randomBytes(500).toString('hex')]);
}

test.each<[string, (rows: FileRows) => AsyncGenerator<unknown>]>([
  ['CSV', csv],
  ['JSON Lines', jsonl],
  ['XLSX', (rows) => xlsx(rows, { data: 'Data', about: 'About' })],
])(
  '%s: while the reader waits, no more is read of the rows than fits the buffers',
  async (_format, write) => {
    let taken = 0;
    const file = write(
      rowsOf(['Tên'], noise(), () => {
        taken += 1;
      }),
    );
    await file.next();
    await file.next();
    for (let turn = 0; turn < 2_000; turn += 1) await setImmediate();
    expect(taken).toBeLessThan(BATCHES / 50);
    await file.return(undefined);
  },
);
