import { beneath, type Counted, countAndSums, eq, listed, marked, of, sectors, years } from './counted.ts';
import { COUNTED_FUNDING } from './counted-funding.ts';

const partnerWhole = (filter: string) => `side: { eq: PARTNER }, and: [${filter}]`;

export const COUNTED: Readonly<Record<string, Counted>> = {
  ...COUNTED_FUNDING,
  projects: {
    file: 'projects',
    path: () => '/projects',
    conditions: [
      [
        { address: { amountFrom: '1000' }, filter: '{ committed: { gte: "1000000000" } }' },
        { address: { amountTo: '5000,5' }, filter: '{ committed: { lte: "5000500000" } }' },
        { address: {} },
      ],
      of(['CLOSED', 'IMPLEMENTATION'], (status) => ({
        address: { status },
        filter: `{ status: { eq: ${status} } }`,
      })),
      of(sectors.slice(0, 3), (sector) => ({
        address: { sector },
        filter: `{ sectors: { some: { ${eq('provinceSector', sector)} } } }`,
      })),
      of(['KR', 'US', 'LA', 'CN'], (country) => ({
        address: { country },
        filter: `{ partners: { some: { side: { eq: PARTNER }, ${eq('country', country)} } } }`,
      })),
    ],
    question: (filter) =>
      `{ list: projects(first: 1, filter: { and: [${filter}] }) {
        rows: totalCount sum: committed { vnd } other: disbursed { vnd } } }`,
    said: (html) => [listed(html), ...beneath(html)],
    filed: countAndSums('Cam kết (đồng)', 'Giải ngân (đồng)'),
  },
  partners: {
    file: 'partners',
    path: () => '/partners',
    conditions: [
      of(['', 'FOREIGN_NGO', 'GOVERNMENT_AGENCY'], (kind) =>
        kind === '' ? { address: {} } : { address: { kind }, filter: `{ kind: { eq: ${kind} } }` },
      ),
      of(['KR', 'US', 'LA', 'CN', 'none'], (country) => ({
        address: { country },
        filter: `{ ${eq('country', country)} }`,
      })),
      of(sectors.slice(0, 3), (sector) => ({
        address: { sector },
        filter: `{ projects: { some: { sectors: { some: { ${eq('provinceSector', sector)} } } } } }`,
      })),
    ],
    question: (
      filter,
    ) => `{ list: organisations(first: 1, filter: { ${partnerWhole(filter)} }) { rows: totalCount }
      committed: fundingBreakdown(groupBy: [], measure: COMMITTED,
        filter: { funder: { organisation: { ${partnerWhole(filter)} } } }) { total { sum: amount { vnd } } }
      disbursed: fundingBreakdown(groupBy: [], measure: DISBURSED,
        filter: { funder: { organisation: { ${partnerWhole(filter)} } } }) { total { other: amount { vnd } } } }`,
    said: (html) => [listed(html), ...beneath(html)],
    filed: countAndSums('Cam kết (đồng)', 'Giải ngân (đồng)'),
  },
  activities: {
    file: 'activity-rows',
    path: () => '/activities/rows',
    conditions: [
      [
        ...of(years, (year) => ({ address: { year: `${year}` }, filter: `year: { eq: ${year} }` })),
        { address: {} },
      ],
      of(['DELEGATION', 'EXCHANGE'], (kind) => ({ address: { kind }, filter: `kind: { eq: ${kind} }` })),
      of(['LA', 'CN', 'none'], (country) => ({
        address: { country },
        filter: eq('counterpartCountry', country),
      })),
    ],
    question: (filter) =>
      `{ list: activityEntries(filter: { ${filter} }) { rows: totalCount total { sum: activities } } }`,
    said: (html) => [listed(html), marked(html)],
    filed: countAndSums('Số hoạt động'),
  },
  'money that is awaited': {
    file: 'undisbursed',
    path: () => '/coordination/undisbursed',
    conditions: [
      of(['2019', '2022', '2024'], (year) => ({ address: { year } })),
      of(sectors.slice(0, 3), (sector) => ({
        address: { sector },
        filter: `sectors: { some: { ${eq('provinceSector', sector)} } }`,
      })),
    ],
    question: (filter, { year }) =>
      `{ list: undisbursedBreakdown(asOf: "${year}-12-31", filter: { project: { ${filter} } }) {
        total { rows: projects sum: amount { vnd } } } }`,
    said: (html) => [listed(html), marked(html)],
    filed: countAndSums('Chưa giải ngân (đồng)'),
  },
};
