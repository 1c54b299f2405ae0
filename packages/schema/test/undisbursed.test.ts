import { databaseKinds } from '@nhipcau/testkit';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type AskedSchema, askSchema } from './asked-schema.ts';

let schema: AskedSchema;

interface Transaction {
  readonly kind: 'COMMITMENT' | 'DISBURSEMENT' | 'EXPENDITURE';
  readonly valueDate: string | null;
  readonly vnd: string | null;
  readonly project: { readonly code: string } | null;
}
interface Transactions {
  readonly transactions: {
    readonly nodes: readonly Transaction[];
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string };
  };
}
interface Answer {
  readonly undisbursed: {
    readonly totalCount: number;
    readonly nodes: readonly { undisbursed: { vnd: string }; age: string; project: { code: string } }[];
  };
  readonly undisbursedBreakdown: {
    readonly rows: readonly { age: string; projects: number; amount: { vnd: string } }[];
    readonly total: { projects: number; amount: { vnd: string } };
  };
}

async function allTransactions(): Promise<readonly Transaction[]> {
  const all: Transaction[] = [];
  for (let after: string | null = null; ; ) {
    const { data }: { data: Transactions } = await schema.ask<Transactions>(
      `query ($after: String) { transactions(first: 100, after: $after, filter: { direction: { eq: RECEIVED } }) {
        nodes { kind valueDate vnd project { code } } pageInfo { hasNextPage endCursor } } }`,
      { after },
    );
    all.push(...data.transactions.nodes);
    if (!data.transactions.pageInfo.hasNextPage) return all;
    after = data.transactions.pageInfo.endCursor;
  }
}

/** What each project had committed and not disbursed on a day, as one reckons it from the rows. */
function byHand(transactions: readonly Transaction[], asOf: string): Map<string, bigint> {
  const left = new Map<string, bigint>();
  for (const { kind, valueDate, vnd, project } of transactions) {
    if (project === null || vnd === null || kind === 'EXPENDITURE' || (valueDate && valueDate > asOf))
      continue;
    const amount = kind === 'COMMITMENT' ? BigInt(vnd) : -BigInt(vnd);
    left.set(project.code, (left.get(project.code) ?? 0n) + amount);
  }
  return new Map([...left].filter(([, amount]) => amount > 0n));
}

async function answer(asOf: string): Promise<Answer> {
  const { data, statements } = await schema.ask<Answer>(
    `query ($asOf: Date!) {
      undisbursed(asOf: $asOf, first: 100) { totalCount nodes { undisbursed { vnd } age project { code } } }
      undisbursedBreakdown(asOf: $asOf) { rows { age projects amount { vnd } } total { projects amount { vnd } } } }`,
    { asOf },
  );
  expect(statements).toBeLessThanOrEqual(2);
  return data;
}

describe.each(databaseKinds)('committed and not disbursed (%s)', (kind) => {
  beforeAll(async () => {
    schema = await askSchema(kind);
  });
  afterAll(() => schema.close());

  test.each(['2015-12-31', '2019-12-31', '2026-11-23'])(
    'is what one gets by hand from the rows, and adds up by age: %s',
    async (asOf) => {
      const expected = byHand(await allTransactions(), asOf);
      const { undisbursed, undisbursedBreakdown } = await answer(asOf);
      const sum = (amounts: Iterable<bigint>) => [...amounts].reduce((all, each) => all + each, 0n);
      expect(undisbursed.totalCount).toBe(expected.size);
      for (const { project, undisbursed: amount } of undisbursed.nodes) {
        expect(BigInt(amount.vnd)).toBe(expected.get(project.code));
      }
      const { rows, total } = undisbursedBreakdown;
      expect(BigInt(total.amount.vnd)).toBe(sum(expected.values()));
      expect(sum(rows.map(({ amount }) => BigInt(amount.vnd)))).toBe(BigInt(total.amount.vnd));
      expect(rows.reduce((all, { projects }) => all + projects, 0)).toBe(total.projects);
    },
  );

  test('of one age is what its row says', async () => {
    const asOf = '2026-11-23';
    const { rows } = (await answer(asOf)).undisbursedBreakdown;
    for (const { age, projects } of rows) {
      const { data } = await schema.ask<{ undisbursed: { totalCount: number } }>(
        `query ($asOf: Date!, $age: UndisbursedAge!) {
          undisbursed(asOf: $asOf, filter: { age: { eq: $age } }) { totalCount } }`,
        { asOf, age },
      );
      expect(data.undisbursed.totalCount).toBe(projects);
    }
  });
});
