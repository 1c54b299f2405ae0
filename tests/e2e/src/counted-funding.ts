import {
  type Address,
  type Counted,
  countAndSums,
  eq,
  listed,
  marked,
  of,
  sectors,
  years,
} from './counted.ts';

const provenances = of(['PUBLISHED', 'DEMO'], (provenance) => ({
  address: { provenance },
  filter: `provenance: { eq: ${provenance} }`,
}));

const FUNDING_CONDITIONS: Counted['conditions'] = [
  of(['COMMITTED', 'DISBURSED', 'EXPENDED'], (measure) => ({ address: { measure } })),
  of(sectors, (sector) => ({ address: { sector }, filter: eq('sector', sector) })),
  [
    ...of(years, (year) => ({
      address: { from: `${year}`, to: `${year + 3}` },
      filter: `year: { gte: ${year}, lte: ${year + 3} }`,
    })),
    { address: { year: 'none' }, filter: 'year: { isNull: true }' },
  ],
  [
    ...of(['KR', 'US', 'none'], (country) => ({
      address: { country },
      filter: `funder: { ${eq('country', country)} }`,
    })),
    { address: { kind: 'FOREIGN_NGO' }, filter: 'funder: { kind: { eq: FOREIGN_NGO } }' },
  ],
  of(['2025:03478', '2025:03508', 'none'], (commune) => ({
    address: { commune },
    filter: eq('commune', commune),
  })),
  of(['none'], (channel) => ({ address: { channel }, filter: 'channel: { id: { isNull: true } }' })),
  provenances,
];

const DIMENSIONS: Readonly<Record<string, string>> = {
  sector: 'SECTOR',
  year: 'YEAR',
  commune: 'COMMUNE',
  place: 'PLACE',
  funder: 'FUNDER',
  country: 'FUNDER_COUNTRY',
  channel: 'CHANNEL',
  kind: 'FUNDER_KIND',
  provenance: 'PROVENANCE',
};

const grouped = ({ by = '', and = '' }: Address) =>
  [...new Set([DIMENSIONS[by], DIMENSIONS[and]])].filter((name) => name !== undefined).join(', ');

export const COUNTED_FUNDING: Readonly<Record<string, Counted>> = {
  'rows of money': {
    file: 'funding-rows',
    path: () => '/funding/rows',
    conditions: FUNDING_CONDITIONS,
    question: (filter, { measure }) =>
      `{ list: fundingEntries(measure: ${measure}, filter: { ${filter} }) { rows: totalCount total { sum: amount { vnd } } } }`,
    said: (html) => [listed(html), marked(html)],
    filed: countAndSums('Số tiền (đồng)'),
  },
  'money by two dimensions': {
    file: 'funding-breakdown',
    path: () => '/funding',
    conditions: [
      ...FUNDING_CONDITIONS.slice(0, 1),
      of(Object.keys(DIMENSIONS), (and) => ({ address: { and } })),
      ...FUNDING_CONDITIONS.slice(1),
    ],
    question: (filter, address) =>
      `{ list: fundingBreakdown(measure: ${address.measure}, groupBy: [${grouped({ by: 'sector', ...address })}],
        filter: { ${filter} }) { rows { projects } total { sum: amount { vnd } } } }`,
    said: (html) => [undefined, marked(html)],
    filed: countAndSums('Số tiền (đồng)'),
  },
};
