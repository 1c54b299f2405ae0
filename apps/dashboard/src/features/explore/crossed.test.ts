import { sumMoney } from '@nhipcau/ui';
import { expect, it } from 'vitest';
import { crossed, OTHERS } from './crossed.ts';
import type { Part } from './explored.ts';

function part(first: string | null, second: string | null, vnd: string, atLeast = false): Part {
  const key = (id: string | null) => ({ id, label: id, labelEn: id });
  return { keys: [key(first), key(second)], sums: [{ vnd, atLeast }], demo: 0n };
}

const parts = [
  part('KR', 'HEALTH', '70'),
  part('KR', 'WATER', '30'),
  part('CN', 'HEALTH', '40'),
  part('JP', 'WATER', '20'),
  part('LA', null, '5'),
  part(null, null, '131', true),
];
const table = crossed(parts, [2, 2]);

it('keeps the greatest and what is not stated by themselves, the others together', () => {
  expect(table.rows.map(({ id }) => id)).toEqual(['none', 'KR', 'CN', OTHERS]);
  expect(table.rows.at(-1)).toMatchObject({ count: 2, money: { vnd: '25' } });
});

it('adds up to the whole, whichever way, and a lower bound stays one', () => {
  const cells = table.rows.flatMap((row) => table.columns.flatMap((column) => table.cell(row, column) ?? []));
  expect(sumMoney(cells)).toMatchObject({ vnd: '296', atLeast: true });
  expect(sumMoney(table.rows.map(({ money }) => money)).vnd).toBe('296');
  expect(sumMoney(table.columns.map(({ money }) => money)).vnd).toBe('296');
});

it('does not call a single one others', () => {
  expect(crossed(parts, [3, 2]).rows.map(({ id }) => id)).not.toContain(OTHERS);
});
