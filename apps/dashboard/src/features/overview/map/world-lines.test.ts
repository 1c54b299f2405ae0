import { expect, it } from 'vitest';
import { translator } from '../../../i18n/translator.ts';
import { countryMarks, worldLines } from './world-lines.ts';

const words = { language: 'vi', t: translator('vi'), audience: 'office' } as const;
const key = (id: string | null, label: string | null) => [{ id, label, labelEn: label }];
const lines = worldLines(
  {
    money: {
      rows: [
        { keys: key(null, null), amount: { vnd: '131000000000', atLeast: true, estimated: false } },
        { keys: key('CN', 'Trung Quốc'), amount: { vnd: '2900000000', atLeast: false, estimated: false } },
      ],
    },
    meetings: { rows: [{ keys: key('LA', 'Lào'), activities: 33 }] },
  },
  words,
);

it('keeps what states no country as a last line, so that the list adds up', () => {
  expect(lines.map(({ key }) => key)).toEqual(['CN', 'LA', 'none']);
  expect(lines[2]).toMatchObject({ country: 'Không nêu', href: null });
});

it('draws a country without money hollow instead of small, and draws no place for what has none', () => {
  expect(countryMarks(lines, words).map(({ key, value }) => [key, value])).toEqual([
    ['CN', 2_900_000_000],
    ['LA', null],
  ]);
});
