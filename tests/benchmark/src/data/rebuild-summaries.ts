import type { Client } from 'pg';

/** What keeps sums and coverage, by the function that makes them anew. */
const rebuilding = [
  { exists: 'rebuild_funding_summary()', call: 'select rebuild_funding_summary()' },
  {
    exists: 'settle_projects(uuid[])',
    call: 'select settle_projects(array(select distinct project_id from transaction where project_id is not null))',
  },
  { exists: 'rebuild_project_coverage()', call: 'select rebuild_project_coverage()' },
];

/**
 * Generated rows are written with triggers off, so whatever triggers keep has to be made afterwards, where the
 * migrations make any.
 */
export async function rebuildSummaries(client: Client): Promise<void> {
  for (const { exists, call } of rebuilding) {
    const { rows } = await client.query('select 1 where to_regprocedure($1) is not null', [exists]);
    if (rows.length > 0) await client.query(call);
  }
}
