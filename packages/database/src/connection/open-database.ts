import { Kysely, type LogEvent, type PostgresPool, sql } from 'kysely';
import type { Pool } from 'pg';
import type { Database, Sessions, Statement } from '../database.ts';
import { openDataDirectory } from '../embedded/data-directory.ts';
import { embeddedPool } from '../embedded/embedded-pool.ts';
import type { DB } from '../generated/tables.ts';
import { Identities, type Identity } from './identity.ts';
import { PoolDialect } from './pool-dialect.ts';
import { postgresqlPool } from './postgresql-pool.ts';
import { UnsuitableServer } from './prepare-session.ts';
import { preparing } from './prepared-statements.ts';
import { markingRequests } from './request-marks.ts';
import { ServerUnreachable } from './server-unreachable.ts';

export interface OpenOptions {
  /** `postgres://…` of a PostgreSQL server. */
  readonly url?: string | undefined;
  /** Directory of the embedded database, made when missing. Without it and without `url`, data live in memory. */
  readonly dataDir?: string | undefined;
  /** Told of every statement, failed ones too, when its answer is there. */
  readonly onStatement?: ((statement: Statement) => void) | undefined;
  /**
   * Whether statements that come again are prepared under a name; they are unless told. Poolers that give another
   * connection to each transaction may need it off.
   */
  readonly prepareStatements?: boolean | undefined;
  /** Of the request for which a statement is sent; PostgreSQL shows it as part of the session's `application_name`. */
  readonly requestId?: (() => string | undefined) | undefined;
  /** A statement that runs longer is ended with an error whose `code` is '57014'; 30 s unless told. */
  readonly statementLimitMilliseconds?: number | undefined;
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
  if (options.url) return connect('postgresql', postgresqlPool(options.url, limit), options);
  if (!options.dataDir) {
    const { pool, stopped } = embeddedPool(undefined, limit);
    return connect('embedded', pool, options, stopped);
  }
  const { files, created, release } = await openDataDirectory(options.dataDir);
  const { pool, stopped } = embeddedPool(files, limit);
  const database = await connect('embedded', pool, options, () => stopped().then(release));
  await created();
  return database;
}

async function connect(
  kind: Database['kind'],
  pool: Pool,
  { onStatement, prepareStatements = true, requestId }: OpenOptions,
  afterwards?: () => Promise<void>,
): Promise<Database> {
  // Nobody looks at the sessions of the embedded database from outside.
  const isMarked = kind === 'postgresql' && requestId !== undefined;
  const marking: PostgresPool = isMarked ? markingRequests(pool, requestId, prepareStatements) : pool;
  const connections = prepareStatements ? preparing(marking) : marking;
  const identities = new Identities();
  const sessionsOf = (identity: Identity | null) =>
    new Kysely<DB>({
      dialect: new PoolDialect(identities.pool(connections, identity)),
      ...(onStatement && { log: (event) => onStatement(statementOf(event)) }),
    });
  const kysely = sessionsOf(null);
  const ping = async () => {
    await sql`select 1`.execute(kysely);
  };
  const end = async () => {
    try {
      await kysely.destroy();
      // Kysely ends the pool only where a query went through it.
      if (!pool.ending) await pool.end();
    } finally {
      await afterwards?.();
    }
  };
  let closing: Promise<void> | undefined;
  const close = () => {
    closing ??= end();
    return closing;
  };
  try {
    (await pool.connect()).release();
  } catch (error) {
    await close();
    if (kind === 'embedded' || error instanceof UnsuitableServer) throw error;
    throw new ServerUnreachable(error);
  }
  return { kysely, as: kept(sessionsOf), kind, sessions: () => sessionsOfPool(pool), ping, close };
}

function sessionsOfPool({ options, totalCount, idleCount, waitingCount }: Pool): Sessions {
  return { limit: options.max, open: totalCount, used: totalCount - idleCount, waiting: waitingCount };
}

/** So many identities have their Kysely kept; partners of a province are some hundreds. */
const greatestNumber = 1_000;

/** The same Kysely for the same identity. */
function kept(make: (identity: Identity) => Kysely<DB>): (identity: Identity) => Kysely<DB> {
  const known = new Map<string, Kysely<DB>>();
  return (identity) => {
    const name = `${identity.role} ${identity.organisationId ?? ''} ${identity.personId ?? ''}`;
    const found = known.get(name) ?? make(identity);
    if (known.size >= greatestNumber) known.clear();
    known.set(name, found);
    return found;
  };
}

function statementOf({ query, queryDurationMillis }: LogEvent): Statement {
  return { sql: query.sql, parameters: query.parameters, milliseconds: queryDurationMillis };
}
