import { expect, it } from 'vitest';
import { coverage } from './coverage.ts';

const rows = (...ids: (string | null)[]) => ids.map((id) => ({ keys: [{ id }] }));
const published = { coversFrom: '2011-01-01', coversTo: '2022-01-01' };

it('spans the years of the rows', () => {
  expect(coverage(rows('2024', '2018'), published, 'vi')).toBe('2018–2024');
});

it('takes in the whole published period where a row bears no year', () => {
  expect(coverage(rows(null), published, 'vi')).toBe('2011–2021');
  expect(coverage(rows(null, '2026'), published, 'vi')).toBe('2011–2026');
});

it('claims no period where nothing says one', () => {
  expect(coverage(rows(null), undefined, 'vi')).toBeNull();
});
