import { type Aggregate, column } from '@nhipcau/pothos-kysely';
import { type RawBuilder, type SqlBool, sql } from 'kysely';
import { models } from '../models/models.ts';

export type SummedKind = 'COMMITMENT' | 'DISBURSEMENT';

/** The transactions of a project, and those that an organisation provides. */
const relations = {
  project_id: models.models.project.relations.transactions,
  provider_id: models.models.organisation.relations.provided,
} as const;
type Owner = keyof typeof relations;

/** Sum in VND of what was received through the rows of an alias; null where nothing has a value. For orders. */
export function sumFor(owner: Owner, kind: SummedKind): (alias: string) => RawBuilder<unknown> {
  return (alias) => sql`(
    select sum(s.vnd) from transaction as s
    where s.${sql.ref(owner)} = ${sql.ref(`${alias}.id`)} and s.kind = ${sql.lit(kind)} and s.direction = 'RECEIVED'
  )`;
}

const values: Aggregate['values'] = {
  vnd: { of: (alias) => sql`sum(${column(alias, 'vnd')})`, empty: sql`0` },
  atLeast: { of: (alias) => sql`bool_or(${column(alias, 'at_least')})`, empty: sql`false` },
  estimated: { of: () => sql`bool_or(false)`, empty: sql`false` },
  unvalued: {
    of: (alias) => sql`sum(case when ${column(alias, 'vnd')} is null then 1 else 0 end)`,
    empty: sql`0`,
  },
};

/** What was committed or disbursed under a project, or by a provider, as `Money`. */
export function transactionSum(owner: Owner, kind: SummedKind): Aggregate {
  return {
    relation: relations[owner],
    where: (alias) =>
      sql<SqlBool>`${column(alias, 'kind')} = ${sql.lit(kind)} and ${column(alias, 'direction')} = 'RECEIVED'`,
    values,
  };
}
