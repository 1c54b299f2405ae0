import type { OperationName } from '../operations/operation.ts';
import type { PeerName, Question } from '../peers/peer.ts';
import type { RunningPeer } from '../peers/start-peer.ts';
import type { Cluster } from '../postgres/cluster.ts';
import { postgresCpu, processCpu } from './cpu.ts';
import { drive } from './drive.ts';
import { quantile } from './figures.ts';

/** One peer under one operation for some seconds. Times are in milliseconds. */
export interface Stint {
  readonly operation: OperationName;
  readonly peer: PeerName;
  readonly connections: number;
  readonly round: number;
  readonly requests: number;
  readonly requestsPerSecond: number;
  readonly p50: number;
  readonly p99: number;
  /** Processor time of the peer's process for one request. */
  readonly serverCpu: number;
  /** Processor time of PostgreSQL for one request. */
  readonly postgresCpu: number;
  /** What the peer said when it could not answer any more; the figures are NaN then. */
  readonly failure?: string;
}

export interface StintPlan {
  readonly operation: OperationName;
  readonly connections: number;
  readonly round: number;
  readonly seconds: number;
}

const noFigures = {
  requests: 0,
  requestsPerSecond: Number.NaN,
  p50: Number.NaN,
  p99: Number.NaN,
  serverCpu: Number.NaN,
  postgresCpu: Number.NaN,
};

/**
 * Lets a peer work; one that breaks down under the load has no figures, and the others go on.
 *
 * @throws Error when the peer's process has ended: then there is nothing to compare any more
 */
export async function stint(
  cluster: Cluster,
  peer: RunningPeer,
  questions: readonly Question[],
  { operation, connections, round, seconds }: StintPlan,
): Promise<Stint> {
  const plan = { operation, peer: peer.name, connections, round };
  const server = processCpu(peer.pid);
  const postgres = postgresCpu(cluster.pid);
  try {
    const driven = await drive(peer, questions, connections, seconds);
    const { requests, latencies } = driven;
    return {
      ...plan,
      requests,
      requestsPerSecond: requests / driven.seconds,
      p50: quantile(latencies, 0.5),
      p99: quantile(latencies, 0.99),
      serverCpu: (processCpu(peer.pid) - server) / requests,
      postgresCpu: (postgresCpu(cluster.pid) - postgres) / requests,
    };
  } catch (error) {
    if (peer.ended() !== null) throw new Error(`${peer.name} has ended: ${peer.ended()}`, { cause: error });
    return { ...plan, ...noFigures, failure: String(error) };
  }
}
