import { migrateToLatest, openDatabase, seed } from '@nhipcau/database';
import type { Environment } from './environment.ts';
import { createApollo } from './graphql/apollo.ts';
import { createApp } from './http/app.ts';
import type { Readiness } from './http/health.ts';
import { listen } from './http/listen.ts';
import type { Logger } from './log.ts';

/** A running server. */
export interface Serving {
  /** Ends open requests, at most so long, then the rest; closes the database. */
  stop(milliseconds: number): Promise<void>;
}

/** Opens the database, listens, migrates and seeds; ready when all that is done. */
export async function serve(environment: Environment, log: Logger): Promise<Serving> {
  const { databaseUrl, dataDir, seeds, host, port, development, prepareStatements } = environment;
  const database = await openDatabase({
    ...(databaseUrl ? { url: databaseUrl } : { dataDir }),
    prepareStatements,
  });
  const readiness: Readiness = { ready: false };
  const apollo = createApollo(log, development);
  try {
    await apollo.start();
    const server = await listen(createApp({ apollo, database, readiness, log, development }), port, host);
    log.info({ host, port, database: database.kind }, 'listening');
    const migrated = await migrateToLatest(database.kysely);
    log.info({ migrated }, 'migrated');
    const seeded = await seed(database.kysely, seeds);
    log.info({ seeded }, 'seeded');
    readiness.ready = true;
    log.info('ready');
    return {
      async stop(milliseconds) {
        readiness.ready = false;
        const closed = new Promise<void>((resolve) => server.close(() => resolve()));
        server.closeIdleConnections();
        const timer = setTimeout(() => server.closeAllConnections(), milliseconds);
        await closed;
        clearTimeout(timer);
        await apollo.stop();
        await database.close();
      },
    };
  } catch (error) {
    await database.close();
    throw error;
  }
}
