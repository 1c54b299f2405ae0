import { expect, it } from 'vitest';
import { filterWithout, projectFilter, projectOrder } from './project-filter.ts';

const filter = (query: Record<string, string>) => projectFilter(query, { provenance: undefined });

it('narrows nothing without an address', () => {
  expect(filter({})).toEqual({});
});

it('takes a project as running in a year when any of its days lies in it, or its end is not stated', () => {
  expect(filter({ year: '2020' }).and).toEqual([
    {
      or: [
        {
          startDate: { lt: '2021-01-01' },
          or: [{ endDate: { gte: '2020-01-01' } }, { endDate: { isNull: true } }],
        },
      ],
    },
  ]);
});

it('finds any of several sectors of the province, under every code that counts with them', () => {
  expect(filter({ sector: 'WATER,HEALTH', status: 'CLOSED' }).and).toEqual([
    { sectors: { some: { provinceSector: { in: ['WATER', 'HEALTH'] } } } },
    { status: { in: ['CLOSED'] } },
  ]);
});

it('adds what is not stated to the values chosen beside it', () => {
  expect(filter({ status: 'CLOSED,none' }).and).toEqual([
    { or: [{ status: { in: ['CLOSED'] } }, { status: { isNull: true } }] },
  ]);
});

it('finds what was promised and never paid', () => {
  expect(filter({ gap: 'disbursement' }).and).toEqual([
    { hasCommitments: { eq: true }, hasDisbursements: { eq: false } },
  ]);
});

it('reads amounts in millions, to the đồng', () => {
  expect(filter({ amountFrom: '1,5', amountTo: '2000' }).and).toEqual([
    { committed: { gte: '1500000', lte: '2000000000' } },
  ]);
});

it.each([
  [{ amountFrom: 'nhiều' }, 'amountFrom'],
  [{ amountTo: '-1' }, 'amountTo'],
  [{ year: 'năm ngoái' }, 'year'],
])('refuses what it cannot read, and names it', (query, name) => {
  expect(() => filter(query)).toThrow(name);
});

it('counts a facet under every choice but its own', () => {
  const query = { sector: 'WATER', status: 'CLOSED' };
  expect(filterWithout('sector', query, { provenance: { ne: 'DEMO' } })).toEqual({
    provenance: { ne: 'DEMO' },
    and: [{ status: { in: ['CLOSED'] } }],
  });
});

it('orders titles in the reader’s language', () => {
  const query = { order: 'TITLE.asc' };
  expect(projectOrder(query, { language: 'vi' })[0]?.field).toBe('TITLE');
  expect(projectOrder(query, { language: 'en' })[0]?.field).toBe('TITLE_EN');
});
