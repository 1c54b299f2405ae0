import { expect, it } from 'vitest';
import { ACTIVITY_FILTER_NAMES, activityFilter, activityFilterPart } from './activity-filter.ts';

const plain = (value: unknown) => JSON.parse(JSON.stringify(value));

it('opens the very rows that a count is made of', () => {
  const filter = activityFilter(
    { kind: 'EXCHANGE', country: 'CN', setting: 'none', year: '2019' },
    { provenance: undefined },
  );
  expect(plain(filter)).toEqual({
    kind: { eq: 'EXCHANGE' },
    setting: { isNull: true },
    counterpartCountry: { eq: 'CN' },
    year: { eq: 2019 },
  });
});

it('looks for every word, and for first days from one to another, both included', () => {
  const filter = activityFilter(
    { q: 'biên giới', from: '2024-01-01', to: '2024-06-30' },
    { provenance: { ne: 'DEMO' } },
  );
  expect(plain(filter)).toEqual({
    provenance: { ne: 'DEMO' },
    date: { gte: '2024-01-01', lte: '2024-06-30' },
    and: [{ text: { contains: 'biên' } }, { text: { contains: 'giới' } }],
  });
});

it('reads every name that it hands on, and hands on nothing else', () => {
  const every = Object.fromEntries(ACTIVITY_FILTER_NAMES.map((name) => [name, 'x']));
  const read = Object.values(activityFilter(every, { provenance: undefined }));
  expect(read.filter((value) => value !== undefined)).toHaveLength(ACTIVITY_FILTER_NAMES.length - 1);
  expect(activityFilterPart({ ...every, view: 'map', order: 'DAYS.desc', after: 'c' })).toEqual(every);
});
