import type { BrowserContext } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { Stage } from './stage.ts';

let stage: Stage;
let person: BrowserContext;

beforeAll(async () => {
  stage = await Stage.open();
  person = await stage.person({ language: 'vi' });
});
afterAll(() => stage?.close());

/** Conditions as they stand in an address and as the API takes them. */
interface Condition {
  readonly address: Readonly<Record<string, string>>;
  readonly filter: string;
}

/** A page with a sum, the file that it offers, and the API's own answer to the same question. */
interface Counted {
  readonly path: string;
  readonly file: string;
  readonly column: string;
  /** What of each is drawn, or left out. */
  readonly conditions: readonly (readonly Condition[])[];
  readonly question: (filter: string, address: Readonly<Record<string, string>>) => string;
  /** What the page says, from its HTML. */
  readonly said: (html: string) => string | undefined;
}

const digits = (text: string | undefined) => text?.replaceAll(/\D/g, '');
const marked = (html: string) => /<main[\s\S]*? data-total="(\d+)"/.exec(html)?.[1];
const summed = (html: string) => digits(/<tfoot>[\s\S]*? title="([\d.]+) đồng"/.exec(html)?.[1]);

const sectors = ['EDUCATION', 'HEALTH', 'WATER'];
const countries = ['KR', 'US', 'LA', 'CN'];
const years = [2016, 2019, 2022, 2024];
const of = <Value>(values: readonly Value[], make: (value: Value) => Condition) => values.map(make);

const PAGES: readonly Counted[] = [
  {
    path: '/funding/rows',
    file: 'funding-rows',
    column: 'Số tiền (đồng)',
    said: marked,
    question: (filter, { measure }) =>
      `{ fundingEntries(measure: ${measure}, filter: { ${filter} }) { total { amount { vnd } } } }`,
    conditions: [
      [
        { address: { measure: 'COMMITTED' }, filter: '' },
        { address: { measure: 'DISBURSED' }, filter: '' },
      ],
      of(sectors, (sector) => ({ address: { sector }, filter: `sector: { eq: "${sector}" }` })),
      of(years, (year) => ({
        address: { from: `${year}`, to: `${year + 3}` },
        filter: `year: { gte: ${year}, lte: ${year + 3} }`,
      })),
      of(countries, (country) => ({
        address: { country },
        filter: `funder: { country: { eq: "${country}" } }`,
      })),
      of(['2025:03478', '2025:03508', 'none'], (commune) => ({
        address: { commune },
        filter: `commune: { ${commune === 'none' ? 'isNull: true' : `eq: "${commune}"`} }`,
      })),
      of(['PUBLISHED', 'DEMO'], (provenance) => ({
        address: { provenance },
        filter: `provenance: { eq: ${provenance} }`,
      })),
    ],
  },
  {
    path: '/projects',
    file: 'projects',
    column: 'Cam kết (đồng)',
    said: summed,
    question: (filter) => `{ projects(first: 1, filter: { and: [${filter}] }) { committed { vnd } } }`,
    conditions: [
      of(['CLOSED', 'IMPLEMENTATION'], (status) => ({
        address: { status },
        filter: `{ status: { eq: ${status} } }`,
      })),
      of(sectors, (sector) => ({
        address: { sector },
        filter: `{ sectors: { some: { provinceSector: { eq: "${sector}" } } } }`,
      })),
      of(countries, (country) => ({
        address: { country },
        filter: `{ partners: { some: { side: { eq: PARTNER }, country: { eq: "${country}" } } } }`,
      })),
    ],
  },
  {
    path: '/activities/rows',
    file: 'activity-rows',
    column: 'Số hoạt động',
    said: marked,
    question: (filter) => `{ activityEntries(filter: { ${filter} }) { total { activities } } }`,
    conditions: [
      of(['DELEGATION', 'EXCHANGE'], (kind) => ({ address: { kind }, filter: `kind: { eq: ${kind} }` })),
      of(['LA', 'CN', 'none'], (country) => ({
        address: { country },
        filter: `counterpartCountry: { ${country === 'none' ? 'isNull: true' : `eq: "${country}"`} }`,
      })),
      of(years, (year) => ({ address: { year: `${year}` }, filter: `year: { eq: ${year} }` })),
    ],
  },
  {
    path: '/coordination/undisbursed',
    file: 'undisbursed',
    column: 'Chưa giải ngân (đồng)',
    said: marked,
    question: (filter, { year }) =>
      `{ undisbursedBreakdown(asOf: "${year ?? '2024'}-12-31", filter: { project: { ${filter} } }) { total { amount { vnd } } } }`,
    conditions: [
      of(['2019', '2022', '2024'], (year) => ({ address: { year }, filter: '' })),
      of(sectors, (sector) => ({
        address: { sector },
        filter: `sectors: { some: { provinceSector: { eq: "${sector}" } } }`,
      })),
    ],
  },
];

/** Always the same questions, in no order that anybody chose; the first of each page has all its first conditions. */
function drawn({ conditions }: Counted, count: number): readonly (readonly Condition[])[] {
  let seed = 20_261_123;
  const next = (below: number) => {
    seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648;
    return Math.floor((seed / 2_147_483_648) * below);
  };
  return Array.from({ length: count }, () =>
    conditions.flatMap((choices, place) => {
      // Measures and days are always given; of the others about half are.
      const choice = choices[next(place === 0 ? choices.length : choices.length * 2)];
      return choice === undefined ? [] : [choice];
    }),
  );
}

const textAt = async (address: string): Promise<string> => {
  const response = await person.request.get(address);
  expect(response.status(), address).toBe(200);
  return (await response.body()).toString();
};

/** The one number of an answer. */
function numberIn(answer: unknown): string | undefined {
  const found = /"(?:vnd|activities)":"?(\d+)/.exec(JSON.stringify(answer));
  return found?.[1];
}

test.each(PAGES)(
  'on $path the page, its file and the API say the same, under any conditions',
  async (counted) => {
    const sums: string[] = [];
    for (const conditions of drawn(counted, 10)) {
      const address = Object.assign({}, ...conditions.map((each) => each.address)) as Record<string, string>;
      const query = new URLSearchParams(address);
      const filter = conditions
        .map((each) => each.filter)
        .filter(Boolean)
        .join(', ');
      const said = counted.said(await textAt(`${counted.path}?${query}`));
      const lines = (await textAt(`/exports/${counted.file}.jsonl?${query}`)).split('\n').slice(0, -1);
      const rows = lines.map((line) => JSON.parse(line) as Readonly<Record<string, number | null>>);
      const sum = rows.reduce((before, row) => before + BigInt(row[counted.column] ?? 0), 0n).toString();
      const answered = numberIn(await stage.server.ask(counted.question(filter, address)));
      expect([`${query}`, said ?? '0', sum]).toEqual([`${query}`, answered, answered]);
      sums.push(sum);
    }
    expect(new Set(sums).size).toBeGreaterThan(3);
  },
);
