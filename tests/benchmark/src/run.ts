import { askOnce } from './agree/ask-once.ts';
import { checkAgreement } from './agree/check-agreement.ts';
import { countStatements } from './measure/count-statements.ts';
import { peakMemory } from './measure/cpu.ts';
import { type Stint, stint } from './measure/stint.ts';
import type { Operation } from './operations/operation.ts';
import { operations } from './operations/operations.ts';
import type { Options } from './options.ts';
import type { RunningPeer } from './peers/start-peer.ts';
import type { Cluster } from './postgres/cluster.ts';
import { machine } from './report/machine.ts';
import type { Results, StatementCount } from './report/results.ts';

/** Compares the answers, then times all peers in turns. */
export async function run(
  options: Options,
  cluster: Cluster,
  peers: readonly RunningPeer[],
  say: (step: string) => void,
): Promise<Results> {
  const chosen = operations.filter(({ name }) => options.operations.includes(name));
  const stints: Stint[] = [];
  const statements: StatementCount[] = [];
  for (const operation of chosen) {
    await checkAgreement(operation, peers);
    say(`${operation.name}: all answers agree`);
    if (options.agree) continue;
    for (const peer of peers) statements.push(await statementsOf(cluster, peer, operation));
    for (const connections of options.connections) {
      stints.push(...(await timed(options, cluster, peers, operation, connections, say)));
    }
  }
  const memory = peers.map(({ name, pid }) => ({ peer: name, peak: peakMemory(pid) }));
  return { options, machine: await machine(cluster.url), stints, statements, memory };
}

async function statementsOf(
  cluster: Cluster,
  peer: RunningPeer,
  operation: Operation,
): Promise<StatementCount> {
  const [variables = {}] = operation.variables;
  // Who asks is found out once a second, not for each question.
  await askOnce(peer, peer.ask(operation, variables));
  const statements = await countStatements(cluster, peer.applicationName, async () => {
    await askOnce(peer, peer.ask(operation, variables));
  });
  return { operation: operation.name, peer: peer.name, statements };
}

/** Rounds in which every peer has its turn, so that what disturbs the machine disturbs all of them. */
async function timed(
  { rounds, seconds }: Options,
  cluster: Cluster,
  peers: readonly RunningPeer[],
  operation: Operation,
  connections: number,
  say: (step: string) => void,
): Promise<readonly Stint[]> {
  const stints: Stint[] = [];
  const plan = { operation: operation.name, connections, seconds };
  const asked = peers.map((peer) => ({
    peer,
    questions: operation.variables.map((variables) => peer.ask(operation, variables)),
  }));
  for (const { peer, questions } of asked) {
    await stint(cluster, peer, questions, { ...plan, round: 0, seconds: Math.min(seconds, 2) });
  }
  for (let round = 1; round <= rounds; round += 1) {
    for (const { peer, questions } of asked) {
      const done = await stint(cluster, peer, questions, { ...plan, round });
      stints.push(done);
      const came = done.failure ?? `${done.requestsPerSecond.toFixed(1)} requests/s`;
      say(`${operation.name}, ${connections} connections, round ${round}: ${peer.name} ${came}`);
    }
  }
  return stints;
}
