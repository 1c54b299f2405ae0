import type { PostgresPool, PostgresPoolClient } from 'kysely';
import type { Pool, QueryConfig } from 'pg';
import { type Identity, owner } from './identity.ts';
import { printing } from './prepare-session.ts';
import { type Ahead, queryAfter } from './query-after.ts';
import { applicationNameFor } from './request-marks.ts';
import { limitsAsText, type SessionLimits } from './session-limits.ts';
import { isStalePlan, type StatementNames } from './statement-names.ts';

/** What has to hold in every transaction, beside as whom it runs. */
export interface Settling {
  readonly limits: SessionLimits;
  /** Of the request for which a statement is sent. */
  readonly requestId: () => string | undefined;
  /** Where statements may be prepared under a name. */
  readonly names: StatementNames | undefined;
}

const settlingName = 'nhipcau_settings';
/** All of it ends with the transaction: the session is somebody else's then. */
const settlingText = `
  select set_config('role', $1, true), set_config('nhipcau.organisation', $2, true),
    set_config('nhipcau.person', $3, true), set_config('application_name', $4, true),
    set_config('statement_timeout', $5, true), set_config('lock_timeout', $6, true),
    set_config('idle_in_transaction_session_timeout', $7, true), set_config('timezone', '${printing.timezone}', true),
    set_config('datestyle', '${printing.datestyle}', true), set_config('intervalstyle', '${printing.intervalstyle}', true)
`;

const begins = /^\s*(begin|start\s+transaction)\b/i;
const ends = /^\s*(commit|rollback(?!\s+(to|transaction\s+to|work\s+to)\b))/i;
/** Refused in a transaction, an implicit one too. */
const alone = /^\s*vacuum\b/i;

/**
 * The pool, for a pooler that gives each transaction another session of the server, under an identity: what a session of
 * our own would keep is sent ahead of each transaction, and in its packet, so that nothing is left in a session for others
 * to find, and nobody waits for it. A statement outside of transactions is one.
 */
export function settledPool(pool: Pool, identity: Identity | null, settling: Settling): PostgresPool {
  const connect = async () => settledClient(await pool.connect(), identity, settling);
  return { options: pool.options, connect, end: () => pool.end() } as PostgresPool;
}

/** The connections that know the settings by their name. */
const knowing = new WeakSet<object>();

function settledClient(
  client: PostgresPoolClient,
  identity: Identity | null,
  { limits, requestId, names }: Settling,
): PostgresPoolClient {
  const submit = client.query.bind(client) as (...given: unknown[]) => Promise<unknown>;
  const send = (config: QueryConfig) => submit(config);
  const settings = (): Ahead => ({
    text: settlingText,
    values: [
      identity?.role ?? owner,
      identity?.organisationId ?? '',
      identity?.personId ?? '',
      applicationNameFor(requestId()),
      ...limitsAsText(limits),
    ],
    preparedAs: knowing.has(client) ? settlingName : undefined,
  });
  let isOpen = false;
  const begin = async (text: string) => {
    const { text: settle, values } = settings();
    try {
      const result = await queryAfter(client, { text, values: [] }, { text: settle, values: [...values] });
      isOpen = true;
      return result;
    } catch (error) {
      // Whatever came of it, nobody knows that there is a transaction.
      await send({ text: 'rollback' }).catch(() => undefined);
      throw error;
    }
  };
  const ask = async (config: QueryConfig) => {
    if (isOpen) return send(config);
    if (config.name !== undefined && !knowing.has(client)) {
      const { text, values } = settings();
      await send({ name: settlingName, text, values: [...values] });
      knowing.add(client);
    }
    return queryAfter(client, settings(), config);
  };
  const query = async (text: string, values: unknown[] = []) => {
    if (begins.test(text)) return begin(text);
    if (ends.test(text)) {
      isOpen = false;
      return send({ text });
    }
    if (alone.test(text)) return send({ text });
    const name = names?.of(text);
    try {
      return await ask({ text, values, ...(name !== undefined && { name }) });
    } catch (error) {
      if (name === undefined || !isStalePlan(error)) throw error;
      return ask({ text, values });
    }
  };
  const release = (destroy?: boolean) => client.release(destroy);
  return Object.assign(Object.create(client), { query, release });
}
