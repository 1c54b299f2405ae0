import { Kysely, type LogEvent, sql } from 'kysely';
import type { Pool } from 'pg';
import type { Database, Sessions, Statement } from '../database.ts';
import { openDataDirectory } from '../embedded/data-directory.ts';
import { embeddedPool } from '../embedded/embedded-pool.ts';
import type { DB } from '../generated/tables.ts';
import { type IdentifiedPool, identifiedPool } from './identified-pool.ts';
import type { Identity } from './identity.ts';
import { PoolDialect } from './pool-dialect.ts';
import { postgresqlPool } from './postgresql-pool.ts';
import { UnsuitableServer } from './prepare-session.ts';
import { ServerUnreachable } from './server-unreachable.ts';

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
  const statementLimitMilliseconds = options.statementLimitMilliseconds ?? 30_000;
  const { prepareStatements, requestId } = options;
  if (options.url) {
    const { pool, isBehindPooler } = postgresqlPool(options.url, statementLimitMilliseconds);
    const identified = { prepareStatements, requestId, statementLimitMilliseconds };
    return connect('postgresql', pool, identifiedPool(pool, isBehindPooler, identified), options);
  }
  // Nobody looks at the sessions of the embedded database from outside, so none is named after a request.
  const identified = { prepareStatements, requestId: undefined, statementLimitMilliseconds };
  const open = (files: string | undefined, afterwards?: () => Promise<void>) => {
    const { pool, stopped } = embeddedPool(files, statementLimitMilliseconds);
    const ended = async () => {
      await stopped();
      await afterwards?.();
    };
    return connect(
      'embedded',
      pool,
      identifiedPool(pool, () => false, identified),
      options,
      ended,
    );
  };
  if (!options.dataDir) return open(undefined);
  const { files, created, release } = await openDataDirectory(options.dataDir);
  const database = await open(files, release);
  await created();
  return database;
}

async function connect(
  kind: Database['kind'],
  pool: Pool,
  identified: IdentifiedPool,
  { onStatement }: OpenOptions,
  afterwards?: () => Promise<void>,
): Promise<Database> {
  const sessionsOf = (identity: Identity | null) =>
    new Kysely<DB>({
      dialect: new PoolDialect(identified(identity)),
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
