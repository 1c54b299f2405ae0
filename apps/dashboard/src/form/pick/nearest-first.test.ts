import { expect, it } from 'vitest';
import { nearestFirst } from './nearest-first.ts';

const named = (...names: readonly string[]) => names.map((name) => ({ value: name, name, detail: '' }));

it('finds the record of the very name first, whatever its case and diacritics, then what begins with it', () => {
  const found = named('Đài Loan (Trung Quốc)', 'Trung Quốc và bạn', 'Ma Cao (Trung Quốc)', 'Trung Quốc');
  expect(nearestFirst(found, ' trung quoc').map(({ name }) => name)).toEqual([
    'Trung Quốc',
    'Trung Quốc và bạn',
    'Đài Loan (Trung Quốc)',
    'Ma Cao (Trung Quốc)',
  ]);
  expect(nearestFirst(named('Bỉ', 'Đức'), 'duc').map(({ name }) => name)).toEqual(['Đức', 'Bỉ']);
});

it('leaves the order of the API where nothing is typed', () => {
  const found = named('B', 'A');
  expect(nearestFirst(found, '')).toEqual(found);
});
