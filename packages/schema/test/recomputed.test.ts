import { databaseKinds } from '@nhipcau/testkit';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type AskedSchema, askSchema } from './asked-schema.ts';

let schema: AskedSchema;

interface ListedTransaction {
  readonly vnd: string | null;
  readonly project: {
    readonly sectors: readonly { percentage: string | null; sector: { provinceSector: { code: string } } }[];
  } | null;
}
interface TransactionPage {
  readonly transactions: {
    readonly nodes: readonly ListedTransaction[];
    readonly pageInfo: { hasNextPage: boolean; endCursor: string };
  };
}
interface BySector {
  readonly fundingBreakdown: {
    readonly rows: readonly { keys: readonly { id: string | null }[]; amount: { vnd: string } }[];
  };
}

const scale = 10_000n;

/** Ten-thousandths of a per cent, so that the whole reckoning is in whole numbers. */
const scaled = (percentage: string) => {
  const [whole = '0', rest = ''] = percentage.split('.');
  return BigInt(whole) * scale + BigInt(rest.padEnd(4, '0'));
};
const roundedShare = (vnd: bigint, share: bigint) => (vnd * share * 2n + 100n * scale) / (200n * scale);

/** The rule as people do it by hand: each share rounded, by code, and the last one takes the rest. */
function shareOut(vnd: bigint, shares: ReadonlyMap<string | null, bigint>): [string | null, bigint][] {
  const ordered = [...shares].toSorted(([a], [b]) => (a === null ? 1 : b === null ? -1 : a < b ? -1 : 1));
  let left = vnd;
  return ordered.map(([code, share], index) => {
    const part = index === ordered.length - 1 ? left : roundedShare(vnd, share);
    left -= part;
    return [code, part];
  });
}

/** Shares by the province's sectors; what the stated ones leave is one missing share's, or not split. */
function sharesOf({ project }: ListedTransaction): Map<string | null, bigint> {
  const shares = new Map<string | null, bigint>();
  const add = (code: string | null, share: bigint) => shares.set(code, (shares.get(code) ?? 0n) + share);
  const sectors = project?.sectors ?? [];
  const missing = sectors.filter(({ percentage }) => percentage === null);
  const stated = sectors.reduce((sum, { percentage }) => sum + (percentage ? scaled(percentage) : 0n), 0n);
  for (const { percentage, sector } of sectors)
    if (percentage) add(sector.provinceSector.code, scaled(percentage));
  const rest = 100n * scale - stated;
  const [only] = missing;
  if (rest > 0n) add(missing.length === 1 && only ? only.sector.provinceSector.code : null, rest);
  return shares;
}

async function demoTransactions(kind: string): Promise<ListedTransaction[]> {
  const all: ListedTransaction[] = [];
  let after: string | null = null;
  do {
    const { data }: { data: TransactionPage } = await schema.ask<TransactionPage>(
      `query ($kind: TransactionKind!, $after: String) {
        transactions(first: 100, after: $after, filter: {
          kind: { eq: $kind }, direction: { eq: RECEIVED }, provenance: { eq: DEMO } }) {
          nodes { vnd project { sectors { percentage sector { provinceSector { code } } } } }
          pageInfo { hasNextPage endCursor } } }`,
      { kind, after },
    );
    all.push(...data.transactions.nodes);
    after = data.transactions.pageInfo.hasNextPage ? data.transactions.pageInfo.endCursor : null;
  } while (after !== null);
  return all;
}

describe.each(databaseKinds)('on %s', (kind) => {
  beforeAll(async () => {
    schema = await askSchema(kind);
  });
  afterAll(() => schema.close());

  test.each([
    ['COMMITTED', 'COMMITMENT'],
    ['DISBURSED', 'DISBURSEMENT'],
  ])('%s by sector is what one gets by hand from the rows', async (measure, transactionKind) => {
    const sums = new Map<string | null, bigint>();
    const transactions = await demoTransactions(transactionKind);
    expect(transactions.length).toBeGreaterThan(100);
    for (const transaction of transactions) {
      if (transaction.vnd === null) continue;
      for (const [code, part] of shareOut(BigInt(transaction.vnd), sharesOf(transaction))) {
        sums.set(code, (sums.get(code) ?? 0n) + part);
      }
    }
    const { data } = await schema.ask<BySector>(
      `query ($measure: FundingMeasure!) { fundingBreakdown(groupBy: [SECTOR], measure: $measure,
        filter: { provenance: { eq: DEMO } }) { rows { keys { id } amount { vnd } } } }`,
      { measure },
    );
    const answered = data.fundingBreakdown.rows.map(({ keys, amount }) => [
      keys[0]?.id ?? null,
      BigInt(amount.vnd),
    ]);
    const byHand = [...sums].filter(([, sum]) => sum > 0n);
    expect(new Map(answered as [string | null, bigint][])).toEqual(new Map(byHand));
  });
});
