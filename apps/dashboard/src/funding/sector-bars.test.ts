import { expect, it } from 'vitest';
import type { SectorSumsFragment } from '../api/generated/graphql.ts';
import { translator } from '../i18n/translator.ts';
import { sectorBars } from './sector-bars.ts';

const reader = { language: 'vi', t: translator('vi') } as const;
const sums = (rows: SectorSumsFragment['rows'], vnd: string): SectorSumsFragment => ({
  rows,
  total: { amount: { vnd, atLeast: false, estimated: false } },
});
const row = (
  id: string | null,
  label: string | null,
  vnd: string,
  sectors: SectorSumsFragment['rows'][number]['sectors'] = [],
) => ({
  keys: [{ id, label, labelEn: label }],
  amount: { vnd, atLeast: id === null, estimated: false },
  sectors,
});

const committed = sums(
  [
    row(null, null, '131000000000', [
      { code: 'EDUCATION', name: 'Giáo dục', nameEn: 'Education' },
      { code: 'HEALTH', name: 'Y tế', nameEn: 'Health' },
    ]),
    row('EDUCATION', 'Giáo dục', '2900000000'),
  ],
  '133900000000',
);
const bars = sectorBars(committed, sums([], '0'), {}, reader);

it('keeps what the source does not split as a row of its own, and names the sectors', () => {
  expect(bars[0]).toMatchObject({
    notStated: true,
    atLeast: true,
    valueLabel: 'trên 131 tỷ đồng',
    color: '--not-stated',
    href: '/funding/rows?measure=COMMITTED&sector=none',
  });
  expect(bars[0]?.note).toContain('giáo dục; y tế');
});

it('gives each sector its colour, its share and its rows', () => {
  expect(bars[1]).toMatchObject({
    label: 'Giáo dục',
    color: '--sector-education',
    share: '2,2 %',
    href: '/funding/rows?measure=COMMITTED&sector=EDUCATION',
  });
});
