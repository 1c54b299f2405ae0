import { Client } from 'pg';
import { generateActivities } from './generate-activities.ts';
import { generateOrganisations } from './generate-organisations.ts';
import { generateProjects } from './generate-projects.ts';
import { generateShares } from './generate-shares.ts';
import { generateTransactions } from './generate-transactions.ts';
import { generatorFunctions } from './generator-functions.ts';
import { rebuildSummaries } from './rebuild-summaries.ts';
import type { Sizes } from './sizes.ts';

/**
 * Fills a migrated database that holds the reference set. The statements keep every constraint by construction, so
 * the rows that hang from projects are written without the triggers that check them one by one.
 */
export async function generate(url: string, sizes: Sizes, say: (step: string) => void): Promise<void> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    await client.query(generatorFunctions);
    const timed = async (step: string, act: () => Promise<unknown>) => {
      const start = performance.now();
      await act();
      say(`${step} in ${((performance.now() - start) / 1000).toFixed(1)} s`);
    };
    const run = (step: string, statement: string) => timed(step, () => client.query(statement));
    await run('organisations', generateOrganisations(sizes));
    await client.query(`set session_replication_role = replica`);
    await run('projects', generateProjects(sizes));
    await run('shares', generateShares(sizes));
    await run('activities', generateActivities(sizes));
    await run('transactions', generateTransactions(sizes));
    await client.query(`set session_replication_role = origin`);
    await timed('summaries', () => rebuildSummaries(client));
    await run('statistics', 'vacuum analyze');
    await client.query('checkpoint');
  } finally {
    await client.end();
  }
}
