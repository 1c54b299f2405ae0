import { expect, it } from 'vitest';
import { translator } from '../../../i18n/translator.ts';
import { facetRows } from './facet-rows.ts';

const words = { language: 'vi', t: translator('vi') } as const;
const row = (id: string | null, activities: number, people: number) => ({
  keys: [{ id, label: id, labelEn: id }],
  activities,
  people,
  days: 0,
});

it('narrows the page by a value, takes it back, and opens its rows under the same filter', () => {
  const [exchange] = facetRows('kind', [row('EXCHANGE', 3, 40)], 'activities', { country: 'CN' }, words);
  expect(exchange).toMatchObject({
    label: 'Giao lưu nhân dân',
    figure: 3,
    narrow: '/activities?country=CN&kind=EXCHANGE',
    rows: '/activities/rows?country=CN&kind=EXCHANGE',
  });
  const [narrowed] = facetRows('kind', [row('EXCHANGE', 3, 40)], 'activities', { kind: 'EXCHANGE' }, words);
  expect(narrowed).toMatchObject({ isNarrowed: true, narrow: '/activities' });
});

it('has the greatest first by what is counted, years the latest first, and what is not stated last', () => {
  const values = (name: 'country' | 'year', rows: Parameters<typeof facetRows>[1]) =>
    facetRows(name, rows, 'people', {}, words).map(({ value }) => value);
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
