import type { Database } from '@nhipcau/database';
import { sql } from 'kysely';

/** What the database keeps up beside the records, and is not what follows from them. */
export async function wrongSums({ kysely }: Database): Promise<readonly unknown[]> {
  const { rows: projects } = await sql`
    select p.code, p.committed_vnd, t.committed, p.disbursed_vnd, t.disbursed
    from project as p, lateral (
      select sum(vnd) filter (where kind = 'COMMITMENT') as committed,
        sum(vnd) filter (where kind = 'DISBURSEMENT') as disbursed
      from transaction where project_id = p.id and direction = 'RECEIVED'
    ) as t
    where (p.committed_vnd, p.disbursed_vnd) is distinct from (t.committed, t.disbursed)
  `.execute(kysely);
  const { rows: cells } = await sql`select * from funding_summary_drift()`.execute(kysely);
  const { rows: unsettled } = await sql`
    select 'project' as of from project_touched union all select 'funding' from funding_touched
  `.execute(kysely);
  return [...projects, ...cells, ...unsettled];
}
