import type { Kysely } from 'kysely';
import type { Identity } from './connection/identity.ts';
import type { DB } from './generated/tables.ts';

/** One statement as it was sent; `milliseconds` is how long the caller waited for its answer or its error. */
export interface Statement {
  readonly sql: string;
  readonly parameters: readonly unknown[];
  readonly milliseconds: number;
}

/** Numbers of sessions with the database, and of statements that wait for one. */
export interface Sessions {
  readonly limit: number;
  readonly open: number;
  readonly used: number;
  readonly waiting: number;
}

/** The database as its statements ask it. All of it ends with the database. */
export interface DatabaseView {
  /** As the owner of the tables, whom no row-level security holds: for migrations, seeds and tools, not for requests. */
  readonly kysely: Kysely<DB>;
  /** With the rights of an identity. */
  as(identity: Identity): Kysely<DB>;
  /**
   * The same for statements that change nothing: on a replica that has all that this writer was told is written, where there
   * is one, else on the primary.
   *
   * @param writer whoever reads, by the name under which they write; null for whoever cannot
   */
  reading(identity: Identity, writer: string | null): Promise<Kysely<DB>>;
  /** To be called before a writer is told that something is written. */
  wrote(writer: string): Promise<void>;
}

/**
 * The province's database. Values are the same whichever kind answers: `int2` and `int4` are numbers; `int8`,
 * `numeric`, `date` ('YYYY-MM-DD'), `timestamp` and `timestamptz` are strings as PostgreSQL prints them, in the
 * time zone of Viet Nam; `jsonb` is parsed; arrays, those of enums too, are arrays.
 *
 * Where it cannot be asked, everything throws `DatabaseUnavailable`; where a statement takes too long, `StatementTooLong`.
 */
export interface Database extends DatabaseView {
  /** The same database, whose statements may take so long, and not what was told when it was opened. */
  within(statementLimitMilliseconds: number): DatabaseView;
  readonly kind: 'embedded' | 'postgresql';
  /** How its sessions stand at this moment. */
  sessions(): Sessions;
  /** Rejects when the database does not answer a query. */
  ping(): Promise<void>;
  /** Waits for what is under way, then lets go of the connections and the directory. May be called again. */
  close(): Promise<void>;
}
