import type { PostgresPool, PostgresPoolClient } from 'kysely';

/**
 * The database's own roles, one for each kind of viewer. None owns a table, none can bypass row-level security, and
 * nobody signs in to the server as one of them: a session takes one on for what it is asked.
 */
export const databaseRoles = [
  'nhipcau_admin',
  'nhipcau_manager',
  'nhipcau_analyst',
  'nhipcau_partner',
  'nhipcau_visitor',
] as const;

export type DatabaseRole = (typeof databaseRoles)[number];

/** As whom statements run. */
export interface Identity {
  readonly role: DatabaseRole;
  /** The id of the organisation whose records a partner sees; nobody else's identity has one. */
  readonly organisationId?: string | null | undefined;
  /** Who asks, by the person's id: what is one person's alone is read under it. */
  readonly personId?: string | null | undefined;
}

/** What the sessions of the owner are in: the role that was signed in with. */
export const owner = 'none';

/** Which identity each connection has taken on; a new one has the owner's. */
export class Identities {
  readonly #taken = new WeakMap<object, string>();

  /** The pool, each of whose connections is handed out under an identity; null is the owner's. */
  pool(pool: PostgresPool, identity: Identity | null): PostgresPool {
    const connect = async () => {
      const client = await pool.connect();
      try {
        await this.#take(client, identity);
        return client;
      } catch (error) {
        // Nobody knows what it is now: it is not to be used again.
        (client.release as (destroy: boolean) => void)(true);
        throw error;
      }
    };
    return { options: pool.options, connect, end: () => pool.end() } as PostgresPool;
  }

  async #take(client: PostgresPoolClient, identity: Identity | null): Promise<void> {
    const role = identity?.role ?? owner;
    const organisation = identity?.organisationId ?? '';
    const person = identity?.personId ?? '';
    const name = `${role} ${organisation} ${person}`;
    if ((this.#taken.get(client) ?? `${owner}  `) === name) return;
    await client.query(
      `select set_config('role', $1, false), set_config('nhipcau.organisation', $2, false),
        set_config('nhipcau.person', $3, false)`,
      [role, organisation, person],
    );
    this.#taken.set(client, name);
  }
}
