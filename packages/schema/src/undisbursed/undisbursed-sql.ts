import type { Argument } from '@nhipcau/pothos-kysely';
import { type RawBuilder, sql } from 'kysely';
import { ageOn } from './undisbursed-age.ts';

/**
 * What each project had committed and not disbursed at the end of the day `asOf`, in columns of their own, without
 * parentheses. A transaction without a date is taken to be of before; more disbursed than committed is nothing left.
 */
export function undisbursedProjects(argument: Argument): RawBuilder<unknown> {
  const day = sql`${argument.member('asOf').bind()}::date`;
  return sql`
    select money.*, money.committed - money.disbursed as undisbursed, ${ageOn(day, sql`money.first_commitment`)} as age
    from (
      select t.project_id,
        coalesce(sum(t.vnd) filter (where t.kind = 'COMMITMENT'), 0) as committed,
        coalesce(sum(t.vnd) filter (where t.kind = 'DISBURSEMENT'), 0) as disbursed,
        min(t.value_date) filter (where t.kind = 'COMMITMENT') as first_commitment,
        max(t.value_date) filter (where t.kind = 'COMMITMENT') as last_commitment,
        bool_or(t.at_least) as at_least,
        (count(*) filter (where t.vnd is null))::int as unvalued
      from transaction as t
      where t.direction = 'RECEIVED' and t.kind <> 'EXPENDITURE' and t.project_id is not null
        and (t.value_date <= ${day} or t.value_date is null)
      group by t.project_id
    ) as money
    where money.committed > money.disbursed
  `;
}
