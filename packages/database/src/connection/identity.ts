import type { PostgresPool, PostgresPoolClient } from 'kysely';
import { limitsAsText, type SessionLimits, sessionLimits } from './session-limits.ts';

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

/** Which identity and limits each connection has taken on; a new one has the owner's, and the pool's. */
export class Identities {
  readonly #taken = new WeakMap<object, string>();
  readonly #first: string;

  constructor(statementLimitMilliseconds: number) {
    this.#first = nameOf(null, sessionLimits(statementLimitMilliseconds));
  }

  /** The pool, each of whose connections is handed out under an identity; null is the owner's. */
  pool(pool: PostgresPool, identity: Identity | null, limits: SessionLimits): PostgresPool {
    const connect = async () => {
      const client = await pool.connect();
      try {
        await this.#take(client, identity, limits);
        return client;
      } catch (error) {
        // Nobody knows what it is now: it is not to be used again.
        (client.release as (destroy: boolean) => void)(true);
        throw error;
      }
    };
    return { options: pool.options, connect, end: () => pool.end() } as PostgresPool;
  }

  async #take(client: PostgresPoolClient, identity: Identity | null, limits: SessionLimits): Promise<void> {
    const name = nameOf(identity, limits);
    if ((this.#taken.get(client) ?? this.#first) === name) return;
    await client.query(
      `select set_config('role', $1, false), set_config('nhipcau.organisation', $2, false),
        set_config('nhipcau.person', $3, false), set_config('statement_timeout', $4, false),
        set_config('lock_timeout', $5, false), set_config('idle_in_transaction_session_timeout', $6, false)`,
      [
        identity?.role ?? owner,
        identity?.organisationId ?? '',
        identity?.personId ?? '',
        ...limitsAsText(limits),
      ],
    );
    this.#taken.set(client, name);
  }
}

function nameOf(identity: Identity | null, { statementMilliseconds }: SessionLimits): string {
  const { role = owner, organisationId, personId } = identity ?? {};
  return `${role} ${organisationId ?? ''} ${personId ?? ''} ${statementMilliseconds}`;
}
