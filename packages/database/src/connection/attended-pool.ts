import type { PostgresPool, PostgresPoolClient } from 'kysely';
import { Client } from 'pg';
import { DatabaseUnavailable } from '../failure/database-unavailable.ts';
import { failureOf } from '../failure/failure-of.ts';
import { noted } from '../failure/unhidden.ts';
import type { Pulse } from './pulse.ts';
import type { Queue } from './queue.ts';

const AWAY_SECONDS = 2;

/** When the connection of a statement is broken, and with what error. */
export interface Deadline {
  readonly milliseconds: number;
  error(): Error;
}

/** What is done about a database that does not answer, or not in time. */
export interface Attending {
  readonly queue: Queue;
  /** Of a server; the embedded database is as alive as this process. */
  readonly pulse: Pulse | undefined;
  /** What a statement may take by itself, in the words of its error. */
  readonly statementLimitMilliseconds: number;
  readonly deadline: Deadline | undefined;
}

/**
 * The pool, on which nobody waits for ever: neither for a session nor for an answer. What is no fault of a statement is
 * thrown as `DatabaseUnavailable` or `StatementTooLong`.
 */
export function attendedPool(pool: PostgresPool, attending: Attending): PostgresPool {
  const connect = async () =>
    attendedClient(await told(attending, () => handedOut(pool, attending)), attending);
  return { options: pool.options, connect, end: () => pool.end() } as PostgresPool;
}

async function told<Result>(
  { statementLimitMilliseconds }: Attending,
  work: () => Promise<Result>,
): Promise<Result> {
  try {
    return await work();
  } catch (error) {
    const failure = failureOf(error, statementLimitMilliseconds);
    throw failure === null ? error : noted(failure);
  }
}

/** A session; one that comes when nobody waits for it any more is given back. */
function handedOut(pool: PostgresPool, { queue, pulse }: Attending): Promise<PostgresPoolClient> {
  if (pulse?.isAway) return Promise.reject(away());
  return new Promise((resolve, reject) => {
    let isRefused = false;
    const refuse = (error: Error) => {
      isRefused = true;
      settle();
      reject(error);
    };
    const ends = [queue.watch(refuse), pulse?.attend(() => refuse(away()))];
    const settle = () => {
      for (const end of ends) end?.();
    };
    pool.connect().then(
      (client) => {
        settle();
        if (isRefused) client.release();
        else resolve(client);
      },
      (error: unknown) => {
        settle();
        reject(error);
      },
    );
  });
}

function away(): DatabaseUnavailable {
  return new DatabaseUnavailable('it does not answer', AWAY_SECONDS);
}

type Ask = (...given: unknown[]) => Promise<unknown>;

function attendedClient(client: PostgresPoolClient, attending: Attending): PostgresPoolClient {
  const { pulse, deadline } = attending;
  const ask = client.query.bind(client) as Ask;
  const query: Ask = (...given) =>
    told(attending, async () => {
      const done = pulse?.attend();
      const timer = deadline && setTimeout(() => sever(client, deadline.error()), deadline.milliseconds);
      try {
        return await ask(...given);
      } finally {
        clearTimeout(timer);
        done?.();
      }
    });
  const release = (destroy?: boolean) => client.release(destroy);
  return Object.assign(Object.create(client), { query, release });
}

/** Breaks a connection; whoever waits for it gets the error. */
function sever(client: PostgresPoolClient, error: Error): void {
  if (client instanceof Client) client.connection.stream.destroy(error);
}
