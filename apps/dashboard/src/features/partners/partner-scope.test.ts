import { expect, it } from 'vitest';
import { translator } from '../../i18n/translator.ts';
import { countryLines, kindCounts, totalOf } from './partner-scope.ts';

const key = (id: string | null) => ({ id, label: id, labelEn: id });
const counts = {
  rows: [
    { keys: [key('FOREIGN_NGO'), key('KR')], organisations: 3 },
    { keys: [key('EMBASSY'), key('KR')], organisations: 1 },
    { keys: [key('FOREIGN_NGO'), key('JP')], organisations: 2 },
    { keys: [key('BENEFACTORS'), key(null)], organisations: 1 },
  ],
};
const money = (vnd: string) => ({ vnd, atLeast: false, estimated: false });
const committed = {
  rows: [
    { keys: [key('JP')], amount: money('500') },
    { keys: [key('KR')], amount: money('300') },
  ],
};
const words = { language: 'vi', t: translator('vi') } as const;

it('counts kinds in the chosen country, and countries under the chosen kind', () => {
  expect(kindCounts(counts, { country: 'KR', kind: 'EMBASSY' })).toEqual([
    { kind: 'FOREIGN_NGO', count: 3 },
    { kind: 'EMBASSY', count: 1 },
  ]);
  const lines = countryLines(counts, { committed }, { kind: 'FOREIGN_NGO', country: 'KR' }, words);
  expect(lines.map(({ code, partners }) => [code, partners])).toEqual([
    ['JP', 2],
    ['KR', 3],
  ]);
});

it('keeps partners that state no country', () => {
  expect(countryLines(counts, { committed }, {}, words).at(-1)).toEqual({
    code: null,
    name: 'Không nêu',
    partners: 1,
    committed: null,
  });
});

it('adds up what the chosen country gave, and everything where none is chosen', () => {
  expect(totalOf(committed, { country: 'KR' }).vnd).toBe('300');
  expect(totalOf(committed, {}).vnd).toBe('800');
});
