import { setTimeout as delay } from 'node:timers/promises';
import { controlPath, type Database, migrateToLatest, openDatabase, seed } from '@nhipcau/database';
import { createIdentity, firstAdminLink, type Identity, linkAddress, tidy } from '@nhipcau/identity';
import { openFiles } from '@nhipcau/storage';
import { readTrustedDocuments } from './admission/trusted-documents.ts';
import { authSecret } from './auth/auth-secret.ts';
import { openControlSocket } from './control/control-socket.ts';
import type { Environment } from './environment.ts';
import { sweepDaily } from './files/sweep-daily.ts';
import { createApollo } from './graphql/apollo.ts';
import { createApp } from './http/app.ts';
import type { Readiness } from './http/health.ts';
import { listen } from './http/listen.ts';
import type { Logger } from './log.ts';
import { openCourier } from './mail/open-courier.ts';
import { currentRequestId } from './observation/observed-request.ts';
import { openObservation } from './observation/open-observation.ts';

/** A running server. */
export interface Serving {
  /** Is not ready any more, goes on for as long as it drains, then ends open requests within so long; closes the database. */
  stop(milliseconds: number): Promise<void>;
}

/** Opens the database, listens, migrates and seeds; ready when all that is done. */
export async function serve(environment: Environment, log: Logger): Promise<Serving> {
  const { databaseUrl, dataDir, seeds, host, port, prepareStatements } = environment;
  const observation = await openObservation(environment, log);
  const database = await openDatabase({
    ...(databaseUrl ? { url: databaseUrl } : { dataDir }),
    prepareStatements,
    replicaUrls: environment.replicas.urls,
    mostBehindMilliseconds: environment.replicas.mostBehindMilliseconds,
    onReplica: (replica, why) =>
      why === null
        ? log.info({ replica }, 'a replica is asked')
        : log.warn({ replica, why }, 'a replica is left out'),
    requestId: currentRequestId,
    onStatement: observation.onStatement,
  });
  const readiness: Readiness = { ready: false };
  const { observers } = observation;
  const apollo = createApollo(log, environment.development, observers);
  try {
    await observation.listen(database, readiness);
    await apollo.start();
    const identity = await openIdentity(environment, database, log);
    const files = await openFiles(environment);
    const trustedDocuments = await readTrustedDocuments(environment.trustedDocuments);
    const app = createApp({
      ...environment,
      apollo,
      database,
      readiness,
      log,
      identity,
      files,
      observers,
      trustedDocuments,
    });
    const server = await listen(app, port, host);
    log.info({ host, port, database: database.kind }, 'listening');
    const migrated = await migrateToLatest(database.kysely);
    log.info({ migrated }, 'migrated');
    const seeded = await seed(database.kysely, seeds);
    const isRefused = seeded.some(({ refused }) => refused !== undefined);
    log[isRefused ? 'warn' : 'info']({ seeded }, isRefused ? 'seeded in part' : 'seeded');
    const closeControl = await control(environment, database, log);
    const closeCourier = courier(environment, database, log);
    const tidying = await beginSignIn(identity, log);
    const stopSweeping = sweepDaily(database, files, log);
    readiness.ready = true;
    log.info('ready');
    return {
      async stop(milliseconds) {
        readiness.ready = false;
        await delay(environment.drainSeconds * 1000);
        clearInterval(tidying);
        stopSweeping();
        await closeControl();
        const closed = new Promise<void>((resolve) => server.close(() => resolve()));
        server.closeIdleConnections();
        const timer = setTimeout(() => server.closeAllConnections(), milliseconds);
        await closed;
        clearTimeout(timer);
        await apollo.stop();
        await closeCourier();
        await database.close();
        await observation.close();
      },
    };
  } catch (error) {
    await database.close();
    await observation.close();
    throw error;
  }
}

async function openIdentity(environment: Environment, database: Database, log: Logger): Promise<Identity> {
  const { identity: settings, dataDir } = environment;
  const secret = settings.secret ?? (await authSecret(dataDir));
  return createIdentity(database.kysely, { ...settings, secret }, (level, message) =>
    log[level === 'error' ? 'error' : 'debug']({ from: 'better-auth' }, message),
  );
}

/** Only the embedded database needs it: a server of its own is asked directly. */
async function control(
  { identity, dataDir }: Environment,
  database: Database,
  log: Logger,
): Promise<() => Promise<void>> {
  const path = database.kind === 'embedded' ? controlPath(dataDir) : undefined;
  if (path === undefined) return async () => undefined;
  return openControlSocket(path, { db: database.kysely, dashboardUrl: identity.dashboardUrl, log });
}

/** Where the office has a mail server, what people are told is sent to them too. */
function courier(
  { mail, identity }: Environment,
  { kysely: db }: Database,
  log: Logger,
): () => Promise<void> {
  if (mail === undefined) return async () => undefined;
  return openCourier({ db, mail, dashboardUrl: identity.dashboardUrl, log });
}

const TIDIED_EVERY_MILLISECONDS = 3_600_000;

/** Whoever started this process is told how the first administrator comes in; no log ever is. */
async function beginSignIn({ db, settings }: Identity, log: Logger): Promise<NodeJS.Timeout> {
  // A link that nobody is told of would only end the one that another server's starter was told.
  const secret = process.send === undefined ? null : await firstAdminLink(db);
  if (secret !== null) process.send?.({ firstAdmin: linkAddress(settings.dashboardUrl, secret) });
  await tidy(db);
  const tidyAgain = () => tidy(db).catch((error: unknown) => log.error({ err: error }, 'tidying failed'));
  return setInterval(tidyAgain, TIDIED_EVERY_MILLISECONDS).unref();
}
