import type { PostgresPool, PostgresPoolClient } from 'kysely';

/** So many statements are prepared on a connection; what comes after is sent as it is. */
const greatestNumber = 500;

/** PostgreSQL's "cached plan must not change result type", after a table was altered under a prepared statement. */
const planIsStale = '0A000';

/**
 * A pool on which statements that come again are prepared under a name, so that the server parses and plans each once
 * for a connection: nested statements then take two thirds of the time. For poolers that hand a connection on between
 * transactions, it can be left out.
 */
export function preparing(pool: PostgresPool): PostgresPool {
  const clients = new WeakMap<object, PostgresPoolClient>();
  const names = new StatementNames();
  return {
    options: pool.options,
    connect: async () => {
      const client: PostgresPoolClient = await pool.connect();
      const known = clients.get(client);
      if (known !== undefined) return known;
      const prepared = preparingClient(client, names);
      clients.set(client, prepared);
      return prepared;
    },
    end: () => pool.end(),
  } as PostgresPool;
}

/** Names for the statements that were seen before; a statement that comes once is not worth one. */
class StatementNames {
  readonly #seen = new Set<string>();
  readonly #names = new Map<string, string>();

  of(sql: string): string | undefined {
    const known = this.#names.get(sql);
    if (known !== undefined) return known;
    if (this.#names.size >= greatestNumber) return undefined;
    if (!this.#seen.delete(sql)) {
      if (this.#seen.size >= greatestNumber) this.#seen.clear();
      this.#seen.add(sql);
      return undefined;
    }
    const name = `s${this.#names.size + 1}`;
    this.#names.set(sql, name);
    return name;
  }
}

function preparingClient(client: PostgresPoolClient, names: StatementNames): PostgresPoolClient {
  const query = client.query.bind(client) as (...given: unknown[]) => Promise<unknown>;
  const named = async (text: unknown, values: unknown) => {
    const name = typeof text === 'string' && Array.isArray(values) ? names.of(text) : undefined;
    if (name === undefined) return query(text, values);
    try {
      return await query({ name, text, values });
    } catch (error) {
      if (!(error instanceof Error) || !('code' in error) || error.code !== planIsStale) throw error;
      return query(text, values);
    }
  };
  // The pool gives a client a new `release` whenever it hands it out.
  const release = (destroy?: boolean) => client.release(destroy);
  return Object.assign(Object.create(client), { query: named, release });
}
