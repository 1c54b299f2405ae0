import type { PostgresPool, PostgresPoolClient } from 'kysely';
import { forgiven } from '../failure/unhidden.ts';
import { isReplicaFault } from './replica-fault.ts';

type Ask = (...given: unknown[]) => Promise<unknown>;

const begins = /^\s*(begin|start\s+transaction)\b/i;

/**
 * A replica's connections for statements that change nothing: what the replica cannot answer goes to the primary, from the
 * statement on that found out. Nobody can go on elsewhere with a transaction that has begun.
 */
export function fallingBack(replica: PostgresPool, primary: PostgresPool): PostgresPool {
  const connect = async () => {
    const first = await forgiven(() => replica.connect()).catch((error: unknown) => {
      if (isReplicaFault(error)) return null;
      throw error;
    });
    return first === null ? primary.connect() : fallingBackClient(first, () => primary.connect());
  };
  return { options: replica.options, connect, end: async () => undefined } as PostgresPool;
}

function fallingBackClient(
  first: PostgresPoolClient,
  connect: () => Promise<PostgresPoolClient>,
): PostgresPoolClient {
  let second: PostgresPoolClient | undefined;
  let hasBegun = false;
  const query: Ask = async (...given) => {
    if (second !== undefined) return ask(second, given);
    try {
      const result = await forgiven(() => ask(first, given));
      hasBegun ||= typeof given[0] === 'string' && begins.test(given[0]);
      return result;
    } catch (error) {
      if (hasBegun || !isReplicaFault(error)) throw error;
      second = await connect();
      return ask(second, given);
    }
  };
  const release = (destroy?: boolean) => {
    second?.release(destroy);
    first.release(destroy);
  };
  return Object.assign(Object.create(first), { query, release });
}

function ask(client: PostgresPoolClient, given: unknown[]): Promise<unknown> {
  return (client.query as Ask).apply(client, given);
}
