import { readFileSync, statSync } from 'node:fs';
import { Client } from 'pg';
import type { Cluster } from '../postgres/cluster.ts';

/**
 * Makes the server log every statement while `act` runs, and counts those of one application: what the server was
 * told to execute, whatever the client believes.
 */
export async function countStatements(
  cluster: Cluster,
  applicationName: string,
  act: () => Promise<void>,
): Promise<number> {
  const client = new Client({ connectionString: cluster.url });
  await client.connect();
  const log = async (what: 'all' | 'none') => {
    await client.query(`alter system set log_statement = '${what}'`);
    await client.query('select pg_reload_conf()');
    // Sessions take notice before their next statement; the postmaster needs a moment to tell them.
    await new Promise((resolve) => setTimeout(resolve, 300));
  };
  try {
    await log('all');
    const start = statSync(cluster.logFile).size;
    await act();
    await log('none');
    const written = readFileSync(cluster.logFile).subarray(start).toString('utf8');
    // A session's name may go on with the request that it works for; that it is given one is no work.
    const own = new RegExp(`^@@${applicationName}(?: [\\w.-]+)?@@ LOG:\\s+(?:execute|statement)`);
    const lines = written.split('\n').filter((line) => own.test(line));
    return lines.filter((line) => !line.includes("set_config('application_name'")).length;
  } finally {
    await client.end();
  }
}
