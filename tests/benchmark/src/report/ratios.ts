import { operations } from '../operations/operations.ts';
import type { PeerName } from '../peers/peer.ts';
import type { Results } from './results.ts';
import type { Summary } from './summary.ts';
import { figure, table } from './table.ts';

const pairs: readonly (readonly [PeerName, PeerName])[] = [
  ['ours', 'postgraphile'],
  ['ours', 'floor'],
  ['dataloaders', 'postgraphile'],
  ['dataloaders', 'floor'],
];

/** One row for each operation, one column for each pair of peers and number of connections. */
export function ratioTable(
  { options }: Results,
  summaries: readonly Summary[],
  ratio: (one: Summary, other: Summary) => number,
): readonly string[] {
  const columns = pairs
    .filter((pair) => pair.every((peer) => options.peers.includes(peer)))
    .flatMap(([one, other]) => options.connections.map((connections) => ({ one, other, connections })));
  const heads = columns.map(({ one, other, connections }) => `${one} / ${other}, ${connections} conn.`);
  const rows = operations
    .filter(({ name }) => options.operations.includes(name))
    .map(({ name, title }) => {
      const of = (wanted: PeerName, connections: number) =>
        summaries.find(
          (each) => each.operation === name && each.peer === wanted && each.connections === connections,
        );
      const cells = columns.map(({ one, other, connections }) => {
        const [first, second] = [of(one, connections), of(other, connections)];
        return first && second ? figure(ratio(first, second)) : '–';
      });
      return [`${name} ${title}`, ...cells];
    });
  return table(['', ...heads], rows);
}
