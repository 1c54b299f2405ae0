import { text } from 'node:stream/consumers';
import { expect, test } from 'vitest';
import { rowsOf } from '../../test/rows-of.ts';
import { jsonl } from './jsonl.ts';

test('every row is an object on a line of its own, with exact numbers, and longer ones as text', async () => {
  const rows = rowsOf(
    ['Tên', 'Số', 'Có'],
    [
      [
        ['Đồn "Ma Lù Thàng"\n', '-5.25', true],
        [null, '12345678901234567890', false],
      ],
    ],
  );
  const lines = (await text(jsonl(rows))).trimEnd().split('\n');
  expect(lines.map((line) => JSON.parse(line))).toEqual([
    { Tên: 'Đồn "Ma Lù Thàng"\n', Số: -5.25, Có: true },
    { Tên: null, Số: '12345678901234567890', Có: false },
  ]);
});
