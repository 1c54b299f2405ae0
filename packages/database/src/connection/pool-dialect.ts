import { type Driver, PostgresAdapter, PostgresDialect, PostgresDriver, type PostgresPool } from 'kysely';

/** Kysely's dialect of PostgreSQL, on a pool of ours. */
export class PoolDialect extends PostgresDialect {
  readonly #pool: PostgresPool;

  constructor(pool: PostgresPool) {
    super({ pool });
    this.#pool = pool;
  }

  override createDriver(): Driver {
    return new PoolDriver({ pool: this.#pool });
  }

  override createAdapter(): PostgresAdapter {
    return new PoolAdapter();
  }
}

/** Kysely would lock migrations for a session, which a pooler may hand on; `migrateToLatest` locks its transaction. */
class PoolAdapter extends PostgresAdapter {
  override async acquireMigrationLock(): Promise<void> {}
  override async releaseMigrationLock(): Promise<void> {}
}

class PoolDriver extends PostgresDriver {
  /**
   * Where a rollback fails the connection is lost, and the transaction with it. Kysely drops such a connection;
   * the caller is to get the error that began it, and not the one of the rollback in its place.
   */
  override async rollbackTransaction(
    connection: Parameters<PostgresDriver['rollbackTransaction']>[0],
  ): Promise<void> {
    await super.rollbackTransaction(connection).catch(() => undefined);
  }
}
