import { expect, it } from 'vitest';
import { answerTables } from './answer-tables.ts';

it('reads a connection as a table of its leaves, nested objects by dots, nested lists in one cell', () => {
  const data = {
    projects: {
      totalCount: 7,
      nodes: [
        { code: 'A', committed: { vnd: '12000000000000000001' }, sectors: [{ code: 'X' }, { code: 'Y' }] },
        { code: 'B', committed: { vnd: '0' }, sectors: [], endDate: null },
      ],
    },
  };
  expect(answerTables(data)).toEqual([
    {
      path: 'projects.nodes',
      columns: ['code', 'committed.vnd', 'sectors', 'endDate'],
      rows: [
        { code: 'A', 'committed.vnd': '12000000000000000001', sectors: 'X; Y' },
        { code: 'B', 'committed.vnd': '0', sectors: '', endDate: '' },
      ],
      totalCount: 7,
    },
  ]);
});

it('reads edges as their nodes, and finds every list that lies in no other', () => {
  const data = {
    a: { edges: [{ cursor: 'c', node: { id: '1' } }] },
    b: { rows: [{ n: 1 }], total: { n: 1 } },
    empty: { nodes: [] },
  };
  expect(answerTables(data).map(({ path, columns }) => [path, columns])).toEqual([
    ['a.edges', ['id']],
    ['b.rows', ['n']],
  ]);
});

it('gives each key of a breakdown its own columns', () => {
  const row = (sector: string | null, year: string) => ({ keys: [{ id: sector }, { id: year }], n: 1 });
  expect(answerTables({ b: { rows: [row('A', '2020'), row(null, '2021')] } })[0]).toMatchObject({
    columns: ['keys.1.id', 'keys.2.id', 'n'],
    rows: [
      { 'keys.1.id': 'A', 'keys.2.id': '2020', n: '1' },
      { 'keys.1.id': '', 'keys.2.id': '2021', n: '1' },
    ],
  });
});

it('has no table where there is no answer', () => {
  expect(answerTables(undefined)).toEqual([]);
  expect(answerTables(null)).toEqual([]);
});
