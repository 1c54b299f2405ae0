import type { PostgresPool, PostgresPoolClient } from 'kysely';
import type { Pool, QueryConfig } from 'pg';
import { queryAfter } from './query-after.ts';

/** What a session is called while it works for no request, and what comes before the request's id while it does. */
export const applicationName = 'nhipcau';

/** Under which the statement that names the session is prepared. */
const markName = 'nhipcau_request';
const markText = "select set_config('application_name', $1, false)";

/** What a session is called while it works for this request, or for none. */
export function applicationNameFor(requestId: string | undefined): string {
  return requestId === undefined ? applicationName : `${applicationName} ${requestId}`;
}

/** These are no work of their own, and some want to be the first word of their transaction. */
const unmarked = /^\s*(begin|start|commit|rollback|savepoint|release|set|vacuum)\b/i;

type Query = (config: QueryConfig | string, values?: unknown[]) => Promise<unknown>;

/**
 * A pool whose statements carry the id of the request that they are for: as `application_name`, which PostgreSQL shows in
 * `pg_stat_activity` while they run and, by `%a`, in its log. The name goes ahead of the first statement that a request
 * sends on a connection, in the same packet, so that nobody waits for it.
 *
 * @param requestId of the request for which the caller works, read when a statement is sent
 * @param prepare whether statements may be prepared under a name
 */
export function markingRequests(
  pool: Pool,
  requestId: () => string | undefined,
  prepare: boolean,
): PostgresPool {
  const clients = new WeakMap<object, PostgresPoolClient>();
  return {
    options: pool.options,
    connect: async () => {
      const client: PostgresPoolClient = await pool.connect();
      const known = clients.get(client);
      if (known !== undefined) return known;
      const marking = markingClient(client, requestId, prepare);
      clients.set(client, marking);
      return marking;
    },
    end: () => pool.end(),
  } as PostgresPool;
}

function markingClient(
  client: PostgresPoolClient,
  requestId: () => string | undefined,
  prepare: boolean,
): PostgresPoolClient {
  const query = client.query.bind(client) as Query;
  /** What the session is called; undefined where nobody knows, because a rollback may have taken the name back. */
  let called: string | undefined = applicationName;
  let prepared = !prepare;
  const send: Query = async (given, values) => {
    const config = typeof given === 'string' ? { text: given, ...(values && { values }) } : given;
    if (unmarked.test(config.text)) {
      if (/^\s*rollback/i.test(config.text)) called = undefined;
      return query(given, values);
    }
    const name = applicationNameFor(requestId());
    if (name === called) return query(given, values);
    try {
      if (!prepared) await query({ name: markName, text: markText, values: [name] });
      const mark = { text: markText, values: [name], preparedAs: prepare ? markName : undefined };
      const result = prepared ? await queryAfter(client, mark, config) : await query(given, values);
      prepared = true;
      called = name;
      return result;
    } catch (error) {
      called = undefined;
      throw error;
    }
  };
  // The pool gives a client a new `release` whenever it hands it out.
  const release = (destroy?: boolean) => client.release(destroy);
  return Object.assign(Object.create(client), { query: send, release });
}
