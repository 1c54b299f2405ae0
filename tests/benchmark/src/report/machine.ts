import { cpus } from 'node:os';
import { Client } from 'pg';

/** What the figures were measured on, in one sentence, with the sizes of the tables. */
export async function machine(url: string): Promise<string> {
  const client = new Client({ connectionString: url });
  await client.connect();
  const { rows } = await client.query<{ version: string; sizes: string }>(`
    select current_setting('server_version') as version,
      (select string_agg(to_char(reltuples, 'FM9,999,999') || ' ' || relname, ', ' order by relname) from pg_class
        where relname in ('project', 'organisation', 'project_sector', 'project_participant', 'transaction')) as sizes
  `);
  await client.end();
  const [found] = rows;
  const [cpu] = cpus();
  const day = new Date().toISOString().slice(0, 10);
  return `${day}, ${cpus().length} × ${cpu?.model}, Node ${process.versions.node}, PostgreSQL ${found?.version}; rows: ${found?.sizes}.`;
}
