import { type Kysely, sql } from 'kysely';
import type { DatabaseView } from '../database.ts';
import type { DB } from '../generated/tables.ts';
import { type LogPosition, logPosition } from './log-position.ts';

interface Parts {
  readonly url: string;
  /** As the owner, and the replica alone. */
  readonly kysely: Kysely<DB>;
  /** With the primary, where the replica fails. */
  readonly within: (statementLimitMilliseconds: number) => Pick<DatabaseView, 'as'>;
  readonly close: () => Promise<void>;
}

/** A streaming replica, and how far it has come. */
export class Replica {
  /** Its host and port, to be told of it; nothing that lets anybody in. */
  readonly name: string;
  /** For statements that change nothing and may take so long. */
  readonly within: Parts['within'];
  readonly close: Parts['close'];
  readonly #kysely: Kysely<DB>;
  #replayed: LogPosition | null = null;

  constructor({ url, kysely, within, close }: Parts) {
    const { hostname, port } = new URL(url);
    this.name = `${hostname}:${port || 5432}`;
    this.within = within;
    this.close = close;
    this.#kysely = kysely;
  }

  /** What it had replayed when it was last asked; null where it cannot be asked. */
  get replayed(): LogPosition | null {
    return this.#replayed;
  }

  /**
   * Asks it how far it has come.
   *
   * @param cluster of its primary
   * @returns why it cannot be asked; null where it can
   */
  async look(cluster: string): Promise<string | null> {
    try {
      const { rows } = await sql<{ cluster: string; replayed: string | null }>`
        select ${clusterSql} as cluster, case when pg_is_in_recovery() then pg_last_wal_replay_lsn()::text end as replayed
      `.execute(this.#kysely);
      const [state] = rows;
      const replayed = state?.cluster === cluster ? state.replayed : null;
      this.#replayed = replayed === null ? null : logPosition(replayed);
      return replayed === null ? 'it is no replica of this database' : null;
    } catch (error) {
      this.#replayed = null;
      return error instanceof Error ? error.message : String(error);
    }
  }
}

/** By which a replica and its primary are known to be one: the same in both, and in no other. */
export const clusterSql = sql<string>`
  current_database() || ' ' || (select system_identifier from pg_control_system())
`;
