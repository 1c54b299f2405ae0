import { expect, it } from 'vitest';
import { parseViews } from './saved-views.ts';

const view = {
  name: 'Giáo dục 2020',
  address: '/projects?sector=EDUCATION',
  savedOn: '2026-11-23T00:00:00Z',
};

it('keeps what is a view and leaves out whatever else the browser holds under that name', () => {
  const elsewhere = { ...view, address: 'https://example.org/' };
  const other = { ...view, address: '//example.org/' };
  expect(parseViews(JSON.stringify([view, null, 1, { name: 'x' }, elsewhere, other]))).toEqual([view]);
  expect(parseViews('{"a":1}')).toEqual([]);
  expect(parseViews('not JSON')).toEqual([]);
  expect(parseViews(null)).toEqual([]);
});
