import { Pool } from 'pg';
import { guardPool } from '../connection/guard-pool.ts';
import { lookAtServer, prepareSession } from '../connection/prepare-session.ts';
import { valueParsers } from '../connection/value-parsers.ts';
import { WorkerSocket } from './worker-socket.ts';

/** Long enough to make a new database on a slow machine; short enough that a transaction waiting for itself ends. */
const connectionTimeoutMillis = 120_000;

export interface EmbeddedPool {
  readonly pool: Pool;
  /** Resolves when the last worker is gone; a pool that was ended does not wait for its sockets. */
  stopped(): Promise<void>;
}

/**
 * The embedded database behind node-postgres: it speaks PostgreSQL's own protocol, over messages to a worker
 * thread instead of a network. So parameters, values and errors are the same as with a server, and a pool of one
 * gives what one session needs: first come first served, and a transaction has it for itself.
 *
 * @param files directory of the database's files; undefined keeps them in memory
 */
export function embeddedPool(files: string | undefined): EmbeddedPool {
  let socket: WorkerSocket | undefined;
  const pool = guardPool(
    new Pool({
      user: 'postgres',
      max: 1,
      idleTimeoutMillis: 0,
      connectionTimeoutMillis,
      types: valueParsers,
      onConnect: async (client) => {
        await lookAtServer(client);
        await prepareSession(client);
      },
      stream: () => {
        socket = new WorkerSocket({ files, previous: socket });
        return socket;
      },
    }),
  );
  return { pool, stopped: async () => socket?.gone };
}
