import type { Stint } from '../measure/stint.ts';
import type { OperationName } from '../operations/operation.ts';
import type { Options } from '../options.ts';
import type { PeerName } from '../peers/peer.ts';

export interface StatementCount {
  readonly operation: OperationName;
  readonly peer: PeerName;
  readonly statements: number;
}

export interface MemoryPeak {
  readonly peer: PeerName;
  /** MiB after all operations. */
  readonly peak: number;
}

/** Everything that one run measured. */
export interface Results {
  readonly options: Options;
  readonly machine: string;
  readonly stints: readonly Stint[];
  readonly statements: readonly StatementCount[];
  readonly memory: readonly MemoryPeak[];
}
