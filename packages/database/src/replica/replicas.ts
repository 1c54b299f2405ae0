import { setTimeout as delay } from 'node:timers/promises';
import { type Kysely, sql } from 'kysely';
import type { DB } from '../generated/tables.ts';
import { type LogPosition, logPosition } from './log-position.ts';
import { PrimaryLog } from './primary-log.ts';
import { clusterSql, type Replica } from './replica.ts';

const LOOKED_EVERY_MILLISECONDS = 250;

export interface ReplicasOptions {
  /** A replica that is further behind is not asked. */
  readonly mostBehindMilliseconds: number;
  /** Told when a replica is left out, and why, and with null when it is asked again. */
  readonly onReplica: (name: string, why: string | null) => void;
}

/** The replicas of a primary, of which it is known all the time how far they have come. */
export class Replicas {
  readonly #primary: Kysely<DB>;
  readonly #replicas: readonly Replica[];
  readonly #onReplica: ReplicasOptions['onReplica'];
  readonly #log: PrimaryLog;
  /** Why each was left out when it was last looked at. */
  readonly #reasons = new Map<Replica, string | null>();
  readonly #closing = new AbortController();
  readonly #watching: Promise<void>;
  #turn = 0;

  /** @param primary as its owner */
  constructor(primary: Kysely<DB>, replicas: readonly Replica[], options: ReplicasOptions) {
    this.#primary = primary;
    this.#replicas = replicas;
    this.#onReplica = options.onReplica;
    this.#log = new PrimaryLog(options.mostBehindMilliseconds);
    this.#watching = this.#watch();
  }

  /** One that has come so far, in turn; undefined where there is none. */
  choose(until: LogPosition | null): Replica | undefined {
    const able = this.#replicas.filter((replica) => this.#isAble(replica, until));
    this.#turn += 1;
    return able[this.#turn % able.length];
  }

  async close(): Promise<void> {
    this.#closing.abort();
    await this.#watching;
    await Promise.all(this.#replicas.map((replica) => replica.close()));
  }

  #isAble({ replayed }: Replica, until: LogPosition | null): boolean {
    return replayed !== null && this.#log.isNearEnough(replayed) && (until === null || replayed >= until);
  }

  async #watch(): Promise<void> {
    const { signal } = this.#closing;
    while (!signal.aborted) {
      // Where the primary cannot be asked nobody is served: its failures are told by whoever asks it.
      await this.#look().catch(() => undefined);
      await delay(LOOKED_EVERY_MILLISECONDS, undefined, { signal, ref: false }).catch(() => undefined);
    }
  }

  async #look(): Promise<void> {
    const { rows } = await sql<{ cluster: string; written: string }>`
      select ${clusterSql} as cluster, pg_current_wal_lsn()::text as written
    `.execute(this.#primary);
    const [primary] = rows;
    if (primary === undefined) return;
    this.#log.note(logPosition(primary.written));
    await Promise.all(this.#replicas.map((replica) => this.#lookAt(replica, primary.cluster)));
  }

  async #lookAt(replica: Replica, cluster: string): Promise<void> {
    const failed = await replica.look(cluster);
    const reason = failed ?? (this.#isAble(replica, null) ? null : 'it is too far behind');
    if (reason !== (this.#reasons.get(replica) ?? null) && !this.#closing.signal.aborted) {
      this.#onReplica(replica.name, reason);
    }
    this.#reasons.set(replica, reason);
  }
}
