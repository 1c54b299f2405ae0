import { expect, it } from 'vitest';
import { exploreHref, readState } from './explore-state.ts';

it('is committed by sector, as bars, where the address says nothing', () => {
  expect(readState({})).toMatchObject({ chart: 'bars', by: ['sector'], compared: false });
  expect(readState({}).sides.map(({ measure }) => measure)).toEqual(['COMMITTED']);
});

it('gives lines their years and stacks their parts', () => {
  expect(readState({ chart: 'lines', by: 'country' }).by).toEqual(['country', 'year']);
  expect(readState({ chart: 'lines', by: 'year' }).by).toEqual(['sector', 'year']);
  expect(readState({ chart: 'stacked', by: 'kind' }).by).toEqual(['kind', 'sector']);
});

it('lets a flow run from country to sector to commune unless two dimensions are chosen', () => {
  expect(readState({ chart: 'flow' })).toMatchObject({ threeStages: true, by: ['country', 'sector'] });
  expect(readState({ chart: 'flow', by: 'kind', and: 'year' })).toMatchObject({
    threeStages: false,
    by: ['kind', 'year'],
  });
});

it('sets two periods against each other under the same other filters', () => {
  const query = { sector: 'HEALTH', from: '2018', to: '2021', compareFrom: '2014', compareTo: '2017' };
  expect(readState(query)).toMatchObject({
    compared: true,
    sides: [
      { scope: { sector: 'HEALTH', from: '2018', to: '2021' } },
      { scope: { sector: 'HEALTH', from: '2014', to: '2017' } },
    ],
  });
});

it('sets what was disbursed against what was committed', () => {
  expect(readState({ measure: 'BOTH' }).sides.map(({ measure }) => measure)).toEqual([
    'COMMITTED',
    'DISBURSED',
  ]);
});

it('keeps the rest of the state when it narrows, and begins the table anew', () => {
  expect(exploreHref({ by: 'country', page: '3' }, { sector: 'none' })).toBe(
    '/funding?by=country&sector=none',
  );
});
