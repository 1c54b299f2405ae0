import { column, type OwnAggregate, type Predicate, type Rows } from '@nhipcau/pothos-kysely';
import { type RawBuilder, type SqlBool, sql } from 'kysely';

export type ProjectSum = 'committed' | 'disbursed';

const none: RawBuilder<unknown> = sql`0`;
const no: RawBuilder<unknown> = sql`false`;

/** A kept sum of a project as the members of `Money`. */
export function keptSum(sum: ProjectSum) {
  const kept = (part: string) => (rows: Rows) => rows.column(`${sum}_${part}`);
  return {
    vnd: (rows: Rows) => sql`coalesce(${kept('vnd')(rows)}, 0)`,
    atLeast: kept('at_least'),
    estimated: () => no,
    unvalued: kept('unvalued'),
  };
}

/** Whether a kept sum of a project has a single transaction in it. */
export function hasAny(alias: string, sum: ProjectSum): Predicate {
  return sql<SqlBool>`(${column(alias, `${sum}_vnd`)} is not null or ${column(alias, `${sum}_unvalued`)} > 0)`;
}

/** The kept sums of all projects that match, together. */
export function keptSumOfAll(sum: ProjectSum): OwnAggregate {
  return {
    columns: [`${sum}_vnd`, `${sum}_at_least`, `${sum}_unvalued`],
    values: {
      vnd: { of: (alias) => sql`sum(${column(alias, `${sum}_vnd`)})`, empty: none },
      atLeast: { of: (alias) => sql`bool_or(${column(alias, `${sum}_at_least`)})`, empty: no },
      estimated: { of: () => sql`bool_or(false)`, empty: no },
      unvalued: { of: (alias) => sql`sum(${column(alias, `${sum}_unvalued`)})`, empty: none },
    },
  };
}
