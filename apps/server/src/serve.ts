import { setTimeout as delay } from 'node:timers/promises';
import { controlPath, type Database } from '@nhipcau/database';
import { createIdentity, firstAdminLink, type Identity, linkAddress, tidy } from '@nhipcau/identity';
import { openFiles } from '@nhipcau/storage';
import { readTrustedDocuments } from './admission/trusted-documents.ts';
import { authSecret } from './auth/auth-secret.ts';
import { openControlSocket } from './control/control-socket.ts';
import type { Environment } from './environment.ts';
import { sweepDaily } from './files/sweep-daily.ts';
import { createApollo } from './graphql/apollo.ts';
import { createApp } from './http/app.ts';
import { Door } from './http/door.ts';
import type { Readiness } from './http/health.ts';
import { listen } from './http/listen.ts';
import type { Logger } from './log.ts';
import { openCourier } from './mail/open-courier.ts';
import { type Observation, openObservation } from './observation/open-observation.ts';
import { databaseOf, fillDatabase } from './start-database.ts';

/** A running server. */
export interface Serving {
  /** Is not ready any more, goes on for as long as it drains, then ends open requests within so long; closes the database. */
  stop(milliseconds: number): Promise<void>;
}

/** Listens, opens the database, migrates and seeds; ready when all that is done. */
export async function serve(environment: Environment, log: Logger): Promise<Serving> {
  const { host, port } = environment;
  const observation = await openObservation(environment, log);
  const door = new Door();
  try {
    const server = await listen(door.handle, port, host);
    log.info({ host, port }, 'listening');
    const database = await databaseOf(environment, observation, log);
    const stopAll = await serveDatabase({ environment, log, observation, door, database }).catch(
      (error: unknown) => database.close().then(() => Promise.reject(error)),
    );
    return {
      stop: (milliseconds) =>
        stopAll(async () => {
          const closed = new Promise<void>((resolve) => server.close(() => resolve()));
          server.closeIdleConnections();
          const timer = setTimeout(() => server.closeAllConnections(), milliseconds);
          await closed;
          clearTimeout(timer);
        }),
    };
  } catch (error) {
    await observation.close();
    throw error;
  }
}

interface Parts {
  readonly environment: Environment;
  readonly log: Logger;
  readonly observation: Observation;
  readonly door: Door;
  readonly database: Database;
}

/** Serves what the database holds. Gives what ends all of it, the port when nothing is begun any more. */
async function serveDatabase(parts: Parts): Promise<(closePort: () => Promise<void>) => Promise<void>> {
  const { environment, log, observation, door, database } = parts;
  const readiness: Readiness = { ready: false };
  const { observers } = observation;
  await observation.listen(database, readiness);
  const apollo = createApollo(log, environment.development, observers);
  await apollo.start();
  const identity = await openIdentity(environment, database, log);
  const files = await openFiles(environment);
  const trustedDocuments = await readTrustedDocuments(environment.trustedDocuments);
  const given = { apollo, database, readiness, log, identity, files, observers, trustedDocuments };
  const app = createApp({ ...environment, ...given });
  await fillDatabase(database, environment, log);
  const closeControl = await control(environment, database, log);
  const closeCourier = courier(environment, database, log);
  const tidying = await beginSignIn(identity, log);
  const stopSweeping = sweepDaily(database, files, log);
  readiness.ready = true;
  door.open(app);
  log.info({ database: database.kind }, 'ready');
  return async (closePort) => {
    readiness.ready = false;
    await delay(environment.drainSeconds * 1000);
    clearInterval(tidying);
    stopSweeping();
    await closeControl();
    await closePort();
    await apollo.stop();
    await closeCourier();
    await database.close();
    await observation.close();
  };
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
  return openControlSocket(path, { database, dashboardUrl: identity.dashboardUrl, log });
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
