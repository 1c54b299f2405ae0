import { type Aggregate, column } from '@nhipcau/pothos-kysely';
import { type SqlBool, sql } from 'kysely';
import { models } from '../models/models.ts';

export type SummedKind = 'COMMITMENT' | 'DISBURSEMENT';

const values: Aggregate['values'] = {
  vnd: { of: (alias) => sql`sum(${column(alias, 'vnd')})`, empty: sql`0` },
  atLeast: { of: (alias) => sql`bool_or(${column(alias, 'at_least')})`, empty: sql`false` },
  estimated: { of: () => sql`bool_or(false)`, empty: sql`false` },
  unvalued: {
    of: (alias) => sql`sum(case when ${column(alias, 'vnd')} is null then 1 else 0 end)`,
    empty: sql`0`,
  },
};

/** What an organisation committed or disbursed as provider, as `Money`. */
export function providedSum(kind: SummedKind): Aggregate {
  return {
    relation: models.models.organisation.relations.provided,
    where: (alias) =>
      sql<SqlBool>`${column(alias, 'kind')} = ${sql.lit(kind)} and ${column(alias, 'direction')} = 'RECEIVED'`,
    values,
  };
}
