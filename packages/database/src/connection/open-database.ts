import { Kysely, type LogEvent, sql } from 'kysely';
import type { Pool } from 'pg';
import type { Database, Sessions, Statement } from '../database.ts';
import { openDataDirectory } from '../embedded/data-directory.ts';
import { embeddedPool } from '../embedded/embedded-pool.ts';
import { DatabaseUnavailable } from '../failure/database-unavailable.ts';
import { StatementTooLong } from '../failure/statement-too-long.ts';
import type { DB } from '../generated/tables.ts';
import { type Attending, attendedPool, type Deadline } from './attended-pool.ts';
import { databaseViews } from './database-views.ts';
import { firstSession } from './first-session.ts';
import { type IdentifiedPool, identifiedPool } from './identified-pool.ts';
import { PoolDialect } from './pool-dialect.ts';
import { postgresqlPool } from './postgresql-pool.ts';
import { UnsuitableServer } from './prepare-session.ts';
import { Queue } from './queue.ts';
import { ServerUnreachable } from './server-unreachable.ts';
import { sessionLimits } from './session-limits.ts';

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
  const limit = options.statementLimitMilliseconds ?? 30_000;
  const { url, prepareStatements, requestId, sessions = 10 } = options;
  if (url) {
    const identified = { prepareStatements, requestId, statementLimitMilliseconds: limit };
    const way = postgresqlPool(url, { statementLimitMilliseconds: limit, sessions });
    const isHeld = options.statementLimitMilliseconds !== undefined;
    return connect(
      {
        kind: 'postgresql',
        ...way,
        identified: identifiedPool(way.pool, way.isBehindPooler, identified),
        deadline: (milliseconds) => (isHeld ? brokenAfter(milliseconds) : undefined),
        afterwards: async () => undefined,
      },
      options,
    );
  }
  if (!options.dataDir) return openEmbedded(undefined, options, async () => undefined);
  const { files, created, release } = await openDataDirectory(options.dataDir);
  const database = await openEmbedded(files, options, release);
  await created();
  return database;
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
      deadline: (milliseconds) => ({ milliseconds, error: () => new StatementTooLong(milliseconds) }),
      afterwards: () => stopped().then(afterwards),
    },
    options,
  );
}

/** A server ends statements itself; one whose answer does not come then never will. */
function brokenAfter(limitMilliseconds: number): Deadline {
  const error = () => new DatabaseUnavailable('the answer to a statement did not come', 2);
  return { milliseconds: limitMilliseconds + 500, error };
}

/** How a database is reached. */
interface Way extends Pick<Attending, 'pulse'> {
  readonly kind: Database['kind'];
  readonly pool: Pool;
  readonly identified: IdentifiedPool;
  /** For statements that may take so long. */
  deadline(limitMilliseconds: number): Deadline | undefined;
  /** When the last session has ended. */
  afterwards(): Promise<void>;
}

async function connect(way: Way, options: OpenOptions): Promise<Database> {
  const { kind, pool, pulse } = way;
  const { onStatement, statementLimitMilliseconds = 30_000, waitLimitMilliseconds = 120_000 } = options;
  const queue = new Queue(
    pool,
    kind === 'embedded'
      ? longestTurn(statementLimitMilliseconds, waitLimitMilliseconds)
      : waitLimitMilliseconds,
  );
  const within = databaseViews((identity, limit) => {
    const attending = { queue, pulse, statementLimitMilliseconds: limit, deadline: way.deadline(limit) };
    const sessions = way.identified(identity, sessionLimits(limit));
    return new Kysely<DB>({
      dialect: new PoolDialect(attendedPool(sessions, attending)),
      ...(onStatement && { log: (event) => onStatement(statementOf(event)) }),
    });
  });
  const view = within(statementLimitMilliseconds);
  const ping = async () => {
    await sql`select 1`.execute(view.kysely);
  };
  const end = async () => {
    try {
      await view.kysely.destroy();
      // Kysely ends the pool only where a query went through it.
      if (!pool.ending) await pool.end();
    } finally {
      pulse?.stop();
      await way.afterwards();
    }
  };
  let closing: Promise<void> | undefined;
  const close = () => {
    closing ??= end();
    return closing;
  };
  try {
    await firstSession(pool, kind === 'embedded' ? 0 : (options.patienceMilliseconds ?? 0));
  } catch (error) {
    await close();
    if (kind === 'embedded' || error instanceof UnsuitableServer) throw error;
    throw new ServerUnreachable(error);
  }
  return { ...view, within, kind, sessions: () => sessionsOfPool(pool), ping, close };
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
