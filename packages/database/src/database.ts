import type { Kysely } from 'kysely';
import type { DB } from './generated/tables.ts';

/** One statement as it was sent; `milliseconds` is how long the caller waited for its answer or its error. */
export interface Statement {
  readonly sql: string;
  readonly parameters: readonly unknown[];
  readonly milliseconds: number;
}

/**
 * The province's database. Values are the same whichever kind answers: `int2` and `int4` are numbers; `int8`,
 * `numeric`, `date` ('YYYY-MM-DD'), `timestamp` and `timestamptz` are strings as PostgreSQL prints them, in the
 * time zone of Viet Nam; `jsonb` is parsed; arrays, those of enums too, are arrays.
 */
export interface Database {
  readonly kysely: Kysely<DB>;
  readonly kind: 'embedded' | 'postgresql';
  /** Rejects when the database does not answer a query. */
  ping(): Promise<void>;
  /** Waits for what is under way, then lets go of the connections and the directory. May be called again. */
  close(): Promise<void>;
}
