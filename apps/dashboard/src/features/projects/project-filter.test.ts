import { expect, it } from 'vitest';
import { projectFilter } from './project-filter.ts';

const filter = (query: Record<string, string>) =>
  JSON.parse(JSON.stringify(projectFilter(query, { provenance: undefined })));

it('narrows nothing without an address', () => {
  expect(filter({})).toEqual({});
});

it('takes a project as running in a year when any of its days lies in it, or its end is not stated', () => {
  expect(filter({ year: '2020' })).toEqual({
    and: [
      { startDate: { lt: '2021-01-01' } },
      { or: [{ endDate: { gte: '2020-01-01' } }, { endDate: { isNull: true } }] },
    ],
  });
});

it('finds a sector of the province under every code that counts with it', () => {
  expect(filter({ sector: 'WATER', status: 'CLOSED' })).toEqual({
    status: { eq: 'CLOSED' },
    and: [{ sectors: { some: { provinceSector: { eq: 'WATER' } } } }],
  });
});

it('finds what was promised and never paid', () => {
  expect(filter({ gap: 'disbursement' }).and).toEqual([
    { transactions: { some: { kind: { eq: 'COMMITMENT' } }, none: { kind: { eq: 'DISBURSEMENT' } } } },
  ]);
});
