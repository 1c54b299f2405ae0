import type { ClientBase } from 'pg';
import { limitsAsText, sessionLimits } from './session-limits.ts';

const oldest = 150_000;

/** The server cannot hold the province's data; the message says why in one sentence. */
export class UnsuitableServer extends Error {
  override readonly name = 'UnsuitableServer';
}

/** In which every session prints times and the like. */
export const printing = { timezone: 'Asia/Ho_Chi_Minh', datestyle: 'ISO, DMY', intervalstyle: 'postgres' };

/** Makes a session of our own print times like all others, and end long statements where it is told to. */
export async function prepareSession(client: ClientBase, statementLimitMilliseconds?: number): Promise<void> {
  const { timezone, datestyle, intervalstyle } = printing;
  await client.query(
    `${settingLimits(statementLimitMilliseconds)} set time zone '${timezone}'; set datestyle to '${datestyle}'; set intervalstyle to '${intervalstyle}'`,
  );
}

function settingLimits(statementLimitMilliseconds: number | undefined): string {
  if (statementLimitMilliseconds === undefined) return '';
  const [statement, lock, idle] = limitsAsText(sessionLimits(statementLimitMilliseconds));
  return `set statement_timeout to ${statement}; set lock_timeout to ${lock};
    set idle_in_transaction_session_timeout to ${idle};`;
}

/**
 * Looks at whom a connection leads to.
 *
 * @returns whether something stands between, which may give each transaction another session of the server: it says that
 *   the connection is another process of the server than the server itself does
 * @throws UnsuitableServer where the migrations would fail half-way
 */
export async function lookAtServer(client: ClientBase): Promise<boolean> {
  const { rows } = await client.query<{
    number: number;
    version: string;
    encoding: string;
    process: number;
  }>(`
    select current_setting('server_version_num')::int as number,
      current_setting('server_version') as version,
      current_setting('server_encoding') as encoding,
      pg_backend_pid() as process
  `);
  const [server] = rows;
  if (server === undefined) throw new UnsuitableServer('The database server does not say what it is.');
  if (server.number < oldest) {
    throw new UnsuitableServer(
      `The database server runs PostgreSQL ${server.version}, but version 15 or newer is needed.`,
    );
  }
  if (server.encoding !== 'UTF8') {
    throw new UnsuitableServer(`The database is encoded in ${server.encoding}, but UTF8 is needed.`);
  }
  return !('processID' in client) || client.processID !== server.process;
}
