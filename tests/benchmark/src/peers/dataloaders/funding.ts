import { sql } from 'kysely';
import { builder } from './builder.ts';
import { FundingDimension, FundingMeasure } from './enumerations.ts';
import type { Loaders } from './loaders.ts';
import { Money } from './money.ts';
import { sectors } from './reference.ts';

interface Figure {
  readonly sector: string | null;
  readonly year: number | null;
  readonly vnd: string;
  readonly is_total: boolean;
}
type Dimension = 'SECTOR' | 'YEAR';
type Measure = 'COMMITTED' | 'DISBURSED' | 'EXPENDED';
interface Key {
  readonly dimension: Dimension;
  readonly key: string | null;
}
interface FundingRow {
  readonly keys: readonly Key[];
  readonly vnd: string;
}
interface Breakdown {
  readonly rows: readonly FundingRow[];
  readonly total: { readonly vnd: string };
}

const kinds = { COMMITTED: 'COMMITMENT', DISBURSED: 'DISBURSEMENT', EXPENDED: 'EXPENDITURE' } as const;

const FundingKey = builder.objectRef<Key>('FundingKey').implement({
  fields: (t) => ({
    dimension: t.expose('dimension', { type: FundingDimension }),
    id: t.exposeString('key', { nullable: true }),
    label: t.string({
      nullable: true,
      resolve: async ({ dimension, key }, _args, loaders) =>
        dimension === 'SECTOR' && key !== null ? ((await loaders.load(sectors, key))?.name ?? null) : key,
    }),
  }),
});

const Row = builder.objectRef<FundingRow>('FundingRow').implement({
  fields: (t) => ({
    keys: t.field({ type: [FundingKey], resolve: ({ keys }) => [...keys] }),
    amount: t.field({ type: Money, resolve: (row) => row }),
  }),
});

const Total = builder.objectRef<{ readonly vnd: string }>('FundingTotal').implement({
  fields: (t) => ({ amount: t.field({ type: Money, resolve: (total) => total }) }),
});

const FundingBreakdown = builder.objectRef<Breakdown>('FundingBreakdown').implement({
  fields: (t) => ({
    rows: t.field({ type: [Row], resolve: ({ rows }) => [...rows] }),
    total: t.expose('total', { type: Total }),
  }),
});

/** By sector and year, which is all that is asked; the statement is the one that PostGraphile's peer has too. */
async function breakDown({ kysely }: Loaders, measure: Measure): Promise<Breakdown> {
  const { rows } = await sql<Figure>`
    select sector, year, vnd, is_total from funding_by_sector_and_year(${kinds[measure]}::transaction_kind)
  `.execute(kysely);
  const [total] = rows.filter(({ is_total }) => is_total);
  return {
    total: total ?? { vnd: '0' },
    rows: rows
      .filter(({ is_total }) => !is_total)
      .map(({ sector, year, vnd }) => ({
        vnd,
        keys: [
          { dimension: 'SECTOR' as const, key: sector },
          { dimension: 'YEAR' as const, key: year === null ? null : String(year) },
        ],
      })),
  };
}

builder.queryField('fundingBreakdown', (t) =>
  t.field({
    type: FundingBreakdown,
    args: {
      groupBy: t.arg({ type: [FundingDimension], required: true }),
      measure: t.arg({ type: FundingMeasure, required: true }),
    },
    resolve: (_root, { measure }, loaders) => breakDown(loaders, measure),
  }),
);
