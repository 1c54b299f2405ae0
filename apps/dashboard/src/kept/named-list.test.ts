import { expect, it } from 'vitest';
import { parseItems } from './named-list.ts';
import { isQuery } from './saved-queries.ts';
import { isView } from './saved-views.ts';

const view = {
  name: 'Giáo dục 2020',
  address: '/projects?sector=EDUCATION',
  savedOn: '2026-11-23T00:00:00Z',
};
const query = { name: 'Tổng', query: '{ projects { totalCount } }', variables: '', savedOn: view.savedOn };

it('keeps what is a view and leaves out whatever else the browser holds under that name', () => {
  const elsewhere = { ...view, address: 'https://example.org/' };
  const other = { ...view, address: '//example.org/' };
  expect(parseItems(JSON.stringify([view, null, 1, { name: 'x' }, elsewhere, other]), isView)).toEqual([
    view,
  ]);
});

it('keeps what is a query', () => {
  expect(parseItems(JSON.stringify([query, view, []]), isQuery)).toEqual([query]);
});

it('has nothing where the store holds no list', () => {
  expect(parseItems('{"a":1}', isView)).toEqual([]);
  expect(parseItems('not JSON', isView)).toEqual([]);
  expect(parseItems(null, isView)).toEqual([]);
});
