import type { Operation } from '../operations/operation.ts';
import type { RunningPeer } from '../peers/start-peer.ts';
import { askOnce } from './ask-once.ts';
import { firstDifference } from './first-difference.ts';

/**
 * Asks all peers for everything that will be timed. Peers that speak our dialect must answer alike to the byte,
 * the others after their answers have been brought into the shape of ours.
 *
 * @throws Error that names the first difference
 */
export async function checkAgreement(operation: Operation, peers: readonly RunningPeer[]): Promise<void> {
  for (const variables of operation.variables) {
    const answers = await Promise.all(
      peers.map(async (peer) => ({ peer, ...(await askOnce(peer, peer.ask(operation, variables))) })),
    );
    const [reference, ...others] = answers.map(({ peer, data }) => ({
      name: peer.name,
      data: peer.common(data),
    }));
    for (const other of reference ? others : []) {
      const difference = firstDifference(reference?.data, other.data);
      if (difference === null) continue;
      const what = `${operation.name} ${JSON.stringify(variables)}`;
      throw new Error(`${what}: ${reference?.name} and ${other.name} differ at ${difference}`);
    }
    const texts = answers
      .filter(({ peer }) => peer.speaksOurDialect)
      .map(({ text }) => withoutExtensions(text));
    if (new Set(texts).size > 1) throw new Error(`${operation.name}: the same answer in different bytes`);
  }
}

/** What stands beside the data is a server's own matter: ours tells what the operation costs. */
function withoutExtensions(text: string): string {
  return text.trimEnd().replace(/,"extensions":\{.*\}\}$/s, '}');
}
