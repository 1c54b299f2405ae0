import { median } from '../measure/figures.ts';
import type { Stint } from '../measure/stint.ts';

type Measured = 'requestsPerSecond' | 'p50' | 'p99' | 'serverCpu' | 'postgresCpu';

/** One peer under one operation with so many connections: medians of the rounds. */
export type Summary = Pick<Stint, 'operation' | 'peer' | 'connections' | Measured>;

const measured: readonly Measured[] = ['requestsPerSecond', 'p50', 'p99', 'serverCpu', 'postgresCpu'];

export function summarise(stints: readonly Stint[]): readonly Summary[] {
  const groups = Map.groupBy(stints, ({ operation, peer, connections }) =>
    [operation, peer, connections].join(),
  );
  return [...groups.values()].flatMap((rounds) => {
    const [first] = rounds;
    if (!first) return [];
    const medians = measured.map((name) => [name, median(rounds.map((round) => round[name]))] as const);
    return [{ ...first, ...Object.fromEntries(medians) }];
  });
}
