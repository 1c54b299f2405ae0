import { expect, it } from 'vitest';
import { translator } from '../../../i18n/translator.ts';
import { facetRow, orderedRows } from './facet-rows.ts';

const words = { language: 'vi', t: translator('vi') } as const;
const row = (id: string | null, activities: number, people: number) => ({
  keys: [{ id, label: id, labelEn: id }],
  activities,
  people,
  days: 0,
});

it('narrows the page by a value, takes it back, and opens its rows under the same filter', () => {
  const exchange = row('EXCHANGE', 3, 40);
  expect(facetRow('kind', exchange, 'activities', { country: 'CN' }, words)).toMatchObject({
    label: 'Giao lưu nhân dân',
    figure: 3,
    narrow: '/activities?country=CN&kind=EXCHANGE',
    rows: '/activities/rows?country=CN&kind=EXCHANGE',
  });
  expect(facetRow('kind', exchange, 'activities', { kind: 'EXCHANGE' }, words)).toMatchObject({
    isNarrowed: true,
    narrow: '/activities',
  });
});

it('has the greatest first by what is counted, years the latest first, and what is not stated last', () => {
  const values = (name: 'country' | 'year', rows: Parameters<typeof orderedRows>[1]) =>
    orderedRows(name, rows, 'people').map(({ keys: [key] }) => key?.id ?? 'none');
  expect(values('country', [row(null, 9, 99), row('CN', 5, 10), row('LA', 2, 20)])).toEqual([
    'LA',
    'CN',
    'none',
  ]);
  expect(values('year', [row('2019', 5, 50), row(null, 9, 99), row('2021', 1, 2)])).toEqual([
    '2021',
    '2019',
    'none',
  ]);
});
