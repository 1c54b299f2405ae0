import { type RawBuilder, sql } from 'kysely';
import type { SummedKind } from '../money/provided-sum.ts';

/** What an organisation gave in VND, from the summary; null where it gave nothing. For orders. */
export function fundingSumOf(kind: SummedKind, organisation: RawBuilder<unknown>): RawBuilder<unknown> {
  return sql`(
    select sum(s.vnd) from funding_summary as s
    where s.grain = 'FUNDER_YEAR' and s.kind = ${sql.lit(kind)} and s.funder_id = ${organisation}
  )`;
}
