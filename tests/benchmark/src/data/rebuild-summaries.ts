import type { Client } from 'pg';

/**
 * Generated rows are written with triggers off, so whatever triggers keep has to be made afterwards: the summaries
 * of funding, where the migrations make any.
 */
export async function rebuildSummaries(client: Client): Promise<void> {
  const { rows } = await client.query(
    `select 1 where to_regprocedure('rebuild_funding_summary()') is not null`,
  );
  if (rows.length > 0) await client.query('select rebuild_funding_summary()');
}
