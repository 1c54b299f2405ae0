import { Kysely, type LogEvent, sql } from 'kysely';
import type { Pool } from 'pg';
import type { Database, DatabaseView, Sessions, Statement } from '../database.ts';
import { openDataDirectory } from '../embedded/data-directory.ts';
import { embeddedPool } from '../embedded/embedded-pool.ts';
import { hasRoom } from '../embedded/has-room.ts';
import { DiskFull } from '../failure/disk-full.ts';
import { StatementTooLong } from '../failure/statement-too-long.ts';
import type { DB } from '../generated/tables.ts';
import { openReplicas } from '../replica/open-replicas.ts';
import type { Replicas } from '../replica/replicas.ts';
import { writersReads } from '../replica/writers-reads.ts';
import { databaseViews, type MakeKysely } from './database-views.ts';
import { firstSession } from './first-session.ts';
import { identifiedPool } from './identified-pool.ts';
import { PoolDialect } from './pool-dialect.ts';
import { UnsuitableServer } from './prepare-session.ts';
import { ServerUnreachable } from './server-unreachable.ts';
import { attendedSessions, type SessionsOf, type Way, type WayOptions, wayToServer } from './way.ts';

export interface OpenOptions {
  /** `postgres://…` of a PostgreSQL server. */
  readonly url?: string | undefined;
  /** Directory of the embedded database, made when missing. Without it and without `url`, data live in memory. */
  readonly dataDir?: string | undefined;
  /** Told of every statement, failed ones too, when its answer is there. */
  readonly onStatement?: ((statement: Statement) => void) | undefined;
  /**
   * Whether statements that come again are prepared under a name. Unless told, they are, but behind a connection pooler:
   * some cannot keep them.
   */
  readonly prepareStatements?: boolean | undefined;
  /** Of the request for which a statement is sent; PostgreSQL shows it as part of the session's `application_name`. */
  readonly requestId?: (() => string | undefined) | undefined;
  /** `postgres://…` of streaming replicas, which answer what changes nothing. */
  readonly replicaUrls?: readonly string[] | undefined;
  /** A replica that is further behind is not asked; 10 s unless told. */
  readonly mostBehindMilliseconds?: number | undefined;
  /** Told when a replica is left out, and why, and with null when it is asked again. */
  readonly onReplica?: ((name: string, why: string | null) => void) | undefined;
  /** A statement that runs longer is ended with `StatementTooLong`; 30 s unless told. */
  readonly statementLimitMilliseconds?: number | undefined;
  /** Who waits for a session is refused where none came free for so long; two minutes unless told. */
  readonly waitLimitMilliseconds?: number | undefined;
  /** So many sessions with a PostgreSQL server at most; 10 unless told. */
  readonly sessions?: number | undefined;
  /** A PostgreSQL server that does not answer yet is asked again for so long; not at all unless told. */
  readonly patienceMilliseconds?: number | undefined;
}

/**
 * Opens the database and asks it a first question, so that what is returned works.
 *
 * @throws DatabaseInUse when a living process has the directory open
 * @throws DirectoryNotWritable when the directory cannot be made or written to
 * @throws ServerUnreachable when the PostgreSQL server does not answer, or not to this user
 * @throws UnsuitableServer when the PostgreSQL server is older than 15 or not UTF8
 */
export async function openDatabase(options: OpenOptions): Promise<Database> {
  if (options.url) return connect(wayToServer(options.url, wayOptions(options)), options);
  if (!options.dataDir) return openEmbedded(undefined, options, async () => undefined);
  const { files, created, release } = await openDataDirectory(options.dataDir);
  const database = await openEmbedded(files, options, release);
  await created();
  return database;
}

function wayOptions({ prepareStatements, requestId, sessions = 10, ...options }: OpenOptions): WayOptions {
  const { statementLimitMilliseconds = 30_000 } = options;
  const isHeld = options.statementLimitMilliseconds !== undefined;
  return { statementLimitMilliseconds, prepareStatements, requestId, sessions, isHeld };
}

function openEmbedded(
  files: string | undefined,
  options: OpenOptions,
  afterwards: () => Promise<void>,
): Promise<Database> {
  const { prepareStatements, statementLimitMilliseconds = 30_000 } = options;
  // Nobody looks at its sessions from outside, so none is named after a request.
  const identified = { prepareStatements, requestId: undefined, statementLimitMilliseconds };
  const { pool, stopped } = embeddedPool(files);
  return connect(
    {
      kind: 'embedded',
      pool,
      pulse: undefined,
      identified: identifiedPool(pool, () => false, identified),
      deadline: (milliseconds) => ({
        milliseconds,
        // Without room for its log it stands still.
        error: () => (hasRoom(files) ? new StatementTooLong(milliseconds) : new DiskFull()),
      }),
      afterwards: () => stopped().then(afterwards),
    },
    options,
  );
}

async function connect(way: Way, options: OpenOptions): Promise<Database> {
  const { kind, pool } = way;
  const { statementLimitMilliseconds = 30_000, waitLimitMilliseconds = 120_000 } = options;
  const { replicaUrls = [], mostBehindMilliseconds = 10_000, onReplica = () => undefined } = options;
  const wait =
    kind === 'embedded'
      ? longestTurn(statementLimitMilliseconds, waitLimitMilliseconds)
      : waitLimitMilliseconds;
  const primary = attendedSessions(way, wait);
  const views = databaseViews(kyselyOver(primary, options.onStatement));
  let replicas: Replicas | undefined;
  const within = (limit: number): DatabaseView => {
    const view = views(limit);
    return { ...view, ...writersReads(view, limit, replicas) };
  };
  const view = views(statementLimitMilliseconds);
  const ping = async () => {
    await sql`select 1`.execute(view.kysely);
  };
  const close = once(async () => {
    await replicas?.close();
    await closeWay(way, view.kysely);
  });
  try {
    await firstSession(pool, kind === 'embedded' ? 0 : (options.patienceMilliseconds ?? 0));
  } catch (error) {
    await close();
    if (kind === 'embedded' || error instanceof UnsuitableServer) throw error;
    throw new ServerUnreachable(error);
  }
  replicas = openReplicas({
    urls: replicaUrls,
    way: wayOptions(options),
    waitLimitMilliseconds,
    mostBehindMilliseconds,
    onReplica,
    primary,
    // What is asked four times a second is nothing to tell of.
    kyselyOver: (sessions, isQuiet) => kyselyOver(sessions, isQuiet ? undefined : options.onStatement),
  });
  return {
    ...within(statementLimitMilliseconds),
    within,
    kind,
    sessions: () => sessionsOfPool(pool),
    ping,
    close,
  };
}

async function closeWay({ pool, pulse, afterwards }: Way, kysely: Kysely<DB>): Promise<void> {
  try {
    await kysely.destroy();
    // Kysely ends the pool only where a query went through it.
    if (!pool.ending) await pool.end();
  } finally {
    pulse?.stop();
    await afterwards();
  }
}

function once(work: () => Promise<void>): () => Promise<void> {
  let underWay: Promise<void> | undefined;
  return () => {
    underWay ??= work();
    return underWay;
  };
}

function kyselyOver(sessions: SessionsOf, onStatement: OpenOptions['onStatement']): MakeKysely {
  return (identity, limit) =>
    new Kysely<DB>({
      dialect: new PoolDialect(sessions(identity, limit)),
      ...(onStatement && { log: (event) => onStatement(statementOf(event)) }),
    });
}

/** To open the files of the embedded database again on a slow machine, after a statement was ended. */
const REOPENING_MILLISECONDS = 10_000;

/** Of the embedded database there is one session: whoever waits for it waits for somebody's statement at least. */
function longestTurn(statementLimitMilliseconds: number, waitLimitMilliseconds: number): number {
  return Math.max(waitLimitMilliseconds, statementLimitMilliseconds + REOPENING_MILLISECONDS);
}

function sessionsOfPool({ options, totalCount, idleCount, waitingCount }: Pool): Sessions {
  return { limit: options.max, open: totalCount, used: totalCount - idleCount, waiting: waitingCount };
}

function statementOf({ query, queryDurationMillis }: LogEvent): Statement {
  return { sql: query.sql, parameters: query.parameters, milliseconds: queryDurationMillis };
}
