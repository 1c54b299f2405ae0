import { buffer } from 'node:stream/consumers';
import { databaseKinds, type ServerProcess, startServer } from '@nhipcau/testkit';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { askExport } from './ask-export.ts';
import { randomFundingFilters } from './random-funding-filters.ts';

const DECLARED = 'query($measure: FundingMeasure!, $filter: FundingFilter)';
const ENTRIES = `${DECLARED} {
  fundingEntries(measure: $measure, filter: $filter) { nodes { amount { vnd atLeast } transaction { id } } } }`;
const BREAKDOWN = `${DECLARED} {
  fundingBreakdown(groupBy: [SECTOR, YEAR], measure: $measure, filter: $filter) {
    rows { keys { id label } amount { vnd } } } }`;
const TOTALS = `${DECLARED} {
  fundingEntries(measure: $measure, filter: $filter) { totalCount total { amount { vnd } } }
  fundingBreakdown(groupBy: [], measure: $measure, filter: $filter) { total { amount { vnd } } } }`;

interface Total {
  readonly amount: { readonly vnd: string };
}

interface Answer {
  readonly data: {
    readonly fundingEntries: { readonly totalCount: number; readonly total: Total };
    readonly fundingBreakdown: { readonly total: Total };
  };
}

type Row = Readonly<Record<string, string | number | null>>;

describe.each(databaseKinds)('%s', (kind) => {
  let server: ServerProcess;
  beforeAll(async () => {
    server = await startServer({ kind });
  });
  afterAll(() => server?.stop());

  async function exported(query: string, variables: object): Promise<readonly Row[]> {
    const response = await askExport(new URL('/exports', server.url).href, server.token, {
      query,
      variables,
      format: 'jsonl',
    });
    const lines = (await buffer(response)).toString().split('\n').slice(0, -1);
    return lines.map((line) => JSON.parse(line) as Row);
  }

  test.each(randomFundingFilters(25))(
    'the rows in a file add up to the figure, under %j',
    async (variables) => {
      const { data } = (await server.ask(TOTALS, variables)) as Answer;
      const sum = data.fundingBreakdown.total.amount.vnd;
      expect(data.fundingEntries.total.amount.vnd).toBe(sum);
      const entries = await exported(ENTRIES, variables);
      expect(entries).toHaveLength(data.fundingEntries.totalCount);
      expect(sumOf(entries)).toBe(sum);
      expect(sumOf(await exported(BREAKDOWN, variables))).toBe(sum);
    },
  );
});

function sumOf(rows: readonly Row[]): string {
  return rows.reduce((sum, row) => sum + BigInt(row['amount.vnd'] ?? 0), 0n).toString();
}
