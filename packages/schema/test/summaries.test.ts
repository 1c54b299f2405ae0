import { Argument, Compilation, Parameter, plannerOf } from '@nhipcau/pothos-kysely';
import { databaseKinds, temporaryDatabase } from '@nhipcau/testkit';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { placed } from '../src/breakdown/grouping.ts';
import { type FundingDimensionName, fundingDimensions } from '../src/funding/funding-dimension.ts';
import { fundingEntries, fundingFromEntries } from '../src/funding/funding-entries-sql.ts';
import { everything, type FundingNeeds } from '../src/funding/funding-needs.ts';
import { type FundingQuestion, fundingQuestion } from '../src/funding/funding-question.ts';
import { entriesInSummary, fundingSummary } from '../src/funding/funding-summary-sql.ts';
import { encodeNodeId } from '../src/node/node-id.ts';
import { schema } from '../src/schema.ts';

type TemporaryDatabase = Awaited<ReturnType<typeof temporaryDatabase>>;
type Row = Readonly<Record<string, unknown>>;

let database: TemporaryDatabase;
let funder: string;
let communes: readonly string[];

const names = Object.keys(fundingDimensions) as FundingDimensionName[];
const groupings: FundingDimensionName[][] = [
  [],
  ...names.map((name) => [name]),
  ...names.flatMap((one, index) => names.slice(index + 1).map((other) => [one, other])),
];
const measures = ['COMMITTED', 'DISBURSED', 'EXPENDED'] as const;
const counts: FundingNeeds = { ...everything, rowProjects: false, totalProjects: false };
const sums: FundingNeeds = { ...counts, rowCounts: false, totalCounts: false };

const filters = (): FundingQuestion['filter'][] => [
  null,
  { provenance: { eq: 'PUBLISHED' } },
  { provenance: { in: ['DEMO', 'ENTERED'] }, year: { gte: 2018, lt: 2024 } },
  { year: { isNull: true } },
  { sector: { eq: 'EDUCATION' } },
  { sector: { isNull: true }, provenance: { ne: 'DEMO' } },
  { not: { sector: { in: ['EDUCATION', 'HEALTH'] } } },
  { or: [{ funder: { kind: { eq: 'FOREIGN_NGO' } } }, { year: { eq: 2021 } }] },
  { funder: { country: { isNull: true } } },
  { funder: { id: { eq: encodeNodeId('Organisation', funder) } } },
  { commune: { isNull: false } },
  { place: { isNull: true } },
  { sector: { eq: 'EDUCATION' }, commune: { isNull: false } },
  { sector: { in: ['EDUCATION', 'HEALTH'] }, commune: { in: communes } },
  { not: { sector: { eq: 'HEALTH' } }, place: { isNull: false }, year: { gte: 2019 } },
];

/** A question with its filter's values in the place of the request's. */
const asked = (
  groupBy: readonly FundingDimensionName[],
  measure: FundingQuestion['measure'],
  filter: FundingQuestion['filter'],
): FundingQuestion =>
  fundingQuestion(
    new Argument({ measure, filter }, 0),
    new Compilation(plannerOf(schema), 'rows', { schema, fragments: {}, variables: {} }, null),
    groupBy,
  );

const answer = (question: FundingQuestion, statement: ReturnType<typeof fundingFromEntries>) =>
  run(question, sql`${placed(statement, question.groupBy, 'vnd')}`);

const run = async (question: FundingQuestion, statement: ReturnType<typeof fundingFromEntries>) => {
  const query = sql<Row>`${statement}`.compile(database.kysely);
  const binding = { arguments: [{ filter: question.filter }], context: {}, keys: [] };
  const parameters = query.parameters.map((each) => (each instanceof Parameter ? each.read(binding) : each));
  return (await database.kysely.executeQuery<Row>({ ...query, parameters })).rows;
};

/** What may be read of an answer: counts only where they were asked for. */
const without = (rows: readonly Row[], ...columns: readonly string[]) =>
  rows.map((row) => Object.fromEntries(Object.entries(row).filter(([name]) => !columns.includes(name))));

/**
 * Compares both ways to the answer under a filter, whatever of it is needed, and gives the groupings whose counts the
 * summaries can serve.
 */
async function served(filter: FundingQuestion['filter']): Promise<string[]> {
  const found: string[] = [];
  for (const groupBy of groupings) {
    for (const measure of measures) {
      const question = asked(groupBy, measure, filter);
      const summaries = [sums, counts].map((needs) => ({ needs, fast: fundingSummary(question, needs) }));
      if (summaries.every(({ fast }) => fast === null)) continue;
      const added = await answer(question, fundingFromEntries(question));
      for (const { needs, fast } of summaries) {
        if (fast === null) continue;
        if (needs === counts && measure === 'COMMITTED') found.push(groupBy.join(' '));
        const unread = ['projects', ...(needs.rowCounts ? [] : ['transactions', 'unvalued'])];
        const summed = without(await answer(question, fast), ...unread);
        expect(summed, `${measure} by ${groupBy}`).toEqual(without(added, ...unread));
      }
    }
  }
  return found;
}

describe.each(databaseKinds)('on %s', (kind) => {
  beforeAll(async () => {
    database = await temporaryDatabase({ kind, seeds: ['reference', 'published', 'demo'] });
    const first = await sql<{ id: string }>`
      select provider_id as id from transaction where provider_id is not null group by 1 order by count(*) desc, 1 limit 1
    `.execute(database.kysely);
    funder = first.rows[0]?.id ?? '';
    const busy = await sql<{ id: string }>`
      select commune_id as id from project_coverage group by 1 order by count(*) desc, 1 limit 3
    `.execute(database.kysely);
    communes = busy.rows.map(({ id }) => id);
    await sql`
      update organisation set merged_into_id = ${funder}
      where id = (select max(provider_id::text)::uuid from transaction where provider_id <> ${funder})
    `.execute(database.kysely);
    await sql`update transaction set at_least = true where value_date < '2019-01-01'`.execute(
      database.kysely,
    );
  });
  afterAll(() => database.close());

  test('what the summaries answer is what the entries add up to, whatever is asked', async () => {
    for (const filter of filters()) await served(filter);
  });

  test('the projects of a total are those of its entries, while its sums are kept', async () => {
    const needs: FundingNeeds = { ...sums, totalProjects: true };
    const total = async (question: FundingQuestion, statement: ReturnType<typeof fundingFromEntries>) =>
      without(await answer(question, statement), 'transactions', 'unvalued').filter((row) => row.is_total);
    for (const filter of filters()) {
      for (const groupBy of [[], ['YEAR'], ['SECTOR', 'FUNDER_KIND']] as const) {
        const question = asked(groupBy, 'DISBURSED', filter);
        const fast = fundingSummary(question, needs);
        if (fast === null) continue;
        const found = await total(question, fast);
        expect(found).toHaveLength(1);
        expect(found, JSON.stringify(filter)).toEqual(await total(question, fundingFromEntries(question)));
      }
    }
  });

  test('how many entries there are is what can be counted one by one, wherever the summaries tell', async () => {
    const told: boolean[] = [];
    for (const filter of filters()) {
      for (const measure of measures) {
        const question = asked([], measure, filter);
        const known = entriesInSummary(question);
        told.push(known !== null);
        if (known === null) continue;
        const counted = sql`with ${fundingEntries(question)} select count(*) as coalesce from entries`;
        expect(await run(question, known), JSON.stringify(filter)).toEqual(await run(question, counted));
      }
    }
    expect(new Set(told)).toEqual(new Set([true, false]));
  });

  test('only who passes money on, and a place with a funder or another place, has to be added up from the entries', async () => {
    const found = await served(null);
    const isLeft = (groupBy: readonly string[]) =>
      groupBy.includes('CHANNEL') ||
      (groupBy.some((name) => name === 'PLACE' || name === 'COMMUNE') &&
        groupBy.length > 1 &&
        !groupBy.some((name) => name === 'YEAR' || name === 'PROVENANCE' || name === 'SECTOR'));
    expect(found).toEqual(groupings.filter((names) => !isLeft(names)).map((names) => names.join(' ')));
  });

  test('counts that depend on which transactions have several shares are left to the entries', () => {
    const question = asked(['YEAR'], 'COMMITTED', { sector: { in: ['EDUCATION', 'HEALTH'] } });
    expect(fundingSummary(question, sums)).not.toBeNull();
    expect(fundingSummary(question, counts)).toBeNull();
    expect(fundingSummary(asked(['YEAR'], 'COMMITTED', null), everything)).toBeNull();
  });
});
