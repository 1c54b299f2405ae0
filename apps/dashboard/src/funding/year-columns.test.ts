import { expect, it } from 'vitest';
import type { YearSumsFragment } from '../api/generated/graphql.ts';
import { translator } from '../i18n/translator.ts';
import { yearColumns } from './year-columns.ts';

const reader = { language: 'vi', t: translator('vi') } as const;

function years(sums: Readonly<Record<string, string>>): YearSumsFragment {
  return {
    rows: Object.entries(sums).map(([year, vnd]) => ({
      keys: [{ id: year === 'none' ? null : year }],
      amount: { vnd, atLeast: year === 'none', estimated: false },
    })),
  };
}

const { groups, notStated } = yearColumns(
  { COMMITTED: years({ 2018: '100', 2021: '300', none: '131000000000' }), DISBURSED: years({ 2021: '50' }) },
  { country: 'KR' },
  reader,
);

it('shows a year without money as a gap instead of leaving it out', () => {
  expect(groups.map(({ key }) => key)).toEqual(['2018', '2019', '2020', '2021']);
});

it('sets apart what has no year, as the lower bound that it is', () => {
  expect(notStated?.values.COMMITTED).toMatchObject({ valueLabel: 'trên 131 tỷ đồng', atLeast: true });
});

it('leads from each column to the rows of that year under the same filter', () => {
  expect(groups[3]?.values.DISBURSED?.href).toBe('/funding/rows?country=KR&measure=DISBURSED&year=2021');
});
