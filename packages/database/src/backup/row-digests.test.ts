import { expect, test } from 'vitest';
import { RowDigests } from './row-digests.ts';
import type { StoredRow } from './stored-rows.ts';

function of(...rows: readonly StoredRow[]): RowDigests {
  const digests = new RowDigests();
  digests.add(rows);
  return digests;
}

test('tables are the same whichever order their rows come in', () => {
  expect(of(['1', 'a'], ['2', null]).differences(of(['2', null], ['1', 'a']))).toBe(0);
});

test.each<[string, readonly StoredRow[], readonly StoredRow[], number]>([
  ['a value', [['1', 'a']], [['1', 'b']], 2],
  ['nothing for an empty text', [['1', null]], [['1', '']], 2],
  ['a row that is missing', [['1'], ['2']], [['1']], 1],
  ['a row that is there twice', [['1']], [['1'], ['1']], 1],
  ['everything', [], [['1'], ['2']], 2],
])('%s differs', (_, ours, theirs, differing) => {
  expect(of(...ours).differences(of(...theirs))).toBe(differing);
});
