import { expect, it } from 'vitest';
import type { DateFilter } from '../../../api/generated/graphql.ts';
import { daysAfter } from '../../../reader/today.ts';
import { expiryIn, PAPER_WINDOWS } from './paper-windows.ts';

const today = '2026-11-23';

function holds({ lt, lte, gt, gte, isNull }: DateFilter, day: string | null): boolean {
  if (day === null || isNull === true) return day === null && isNull === true;
  return (!lt || day < lt) && (!lte || day <= lte) && (!gt || day > gt) && (!gte || day >= gte);
}

it('puts every paper into one window, so that the counts add up', () => {
  const days = Array.from({ length: 500 }, (_, index) => daysAfter(today, index - 250));
  for (const day of [...days, null]) {
    expect(PAPER_WINDOWS.filter((window) => holds(expiryIn(window, today), day))).toHaveLength(1);
  }
});

it('takes a paper to hold on its last day', () => {
  expect(holds(expiryIn('expired', today), today)).toBe(false);
  expect(holds(expiryIn('within30', today), today)).toBe(true);
});
