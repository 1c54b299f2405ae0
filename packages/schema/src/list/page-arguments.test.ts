import { expect, test } from 'vitest';
import { pageRequest } from './page-arguments.ts';

test('a page has 20 records unless asked otherwise', () => {
  expect(pageRequest({})).toEqual({ size: 20, backward: false, argument: 'after', cursor: null });
});

test.each([0, -1, 101])('a size outside 1 to 100 is refused: %i', (first) => {
  expect(() => pageRequest({ first })).toThrow('first: must be from 1 to 100');
  expect(() => pageRequest({ last: first })).toThrow('last: must be from 1 to 100');
});

test('directions cannot be mixed', () => {
  expect(() => pageRequest({ first: 1, last: 1 })).toThrow('last');
  expect(() => pageRequest({ first: 1, before: 'x' })).toThrow('before');
  expect(() => pageRequest({ last: 1, after: 'x' })).toThrow('after');
});
