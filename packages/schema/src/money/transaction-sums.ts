import { type RawBuilder, sql } from 'kysely';
import type { Context } from '../context.ts';
import type { Aggregate } from '../list/page.ts';
import type { MoneyValue } from './money.ts';

export type SummedKind = 'COMMITMENT' | 'DISBURSEMENT';
type Owner = 'project_id' | 'provider_id';

/** Sum in VND of what was received through the rows of an alias; null where nothing has a value. For orders. */
export function sumFor(owner: Owner, kind: SummedKind): (alias: string) => RawBuilder<unknown> {
  return (alias) => sql`(
    select sum(s.vnd) from transaction as s
    where s.${sql.ref(owner)} = ${sql.ref(`${alias}.id`)} and s.kind = ${sql.lit(kind)} and s.direction = 'RECEIVED'
  )`;
}

const nothing: MoneyValue = { vnd: '0', atLeast: false, unvalued: 0 };

/** What was committed or disbursed under a project, or by a provider: one statement for all owners of a level. */
export async function transactionSum(
  { load, kysely }: Context,
  owner: Owner,
  kind: SummedKind,
  key: string,
): Promise<MoneyValue> {
  const sum = await load.batched<MoneyValue>(`sum|${owner}|${kind}`, key, async (keys) => {
    const result = await sql<MoneyValue & { owner: string }>`
      select ${sql.ref(owner)} as owner,
        coalesce(sum(vnd), 0)::text as vnd,
        bool_or(at_least) as "atLeast",
        (count(*) filter (where vnd is null))::int as unvalued
      from transaction
      where kind = ${sql.lit(kind)} and direction = 'RECEIVED' and ${sql.ref(owner)} in (${sql.join(keys)})
      group by ${sql.ref(owner)}
    `.execute(kysely);
    return new Map(result.rows.map((row) => [row.owner, row]));
  });
  return sum ?? nothing;
}

/** What was committed or disbursed under all the rows of a list together. */
export function sumOver(owner: Owner, kind: SummedKind): Aggregate<MoneyValue> {
  return (rows) => sql<MoneyValue>`(
    select jsonb_build_object(
      'vnd', coalesce(sum(s.vnd), 0)::text,
      'atLeast', coalesce(bool_or(s.at_least), false),
      'unvalued', count(*) filter (where s.vnd is null)
    )
    from transaction as s
    where s.kind = ${sql.lit(kind)} and s.direction = 'RECEIVED'
      and s.${sql.ref(owner)} in (select m.id from ${rows} as m)
  )`;
}
