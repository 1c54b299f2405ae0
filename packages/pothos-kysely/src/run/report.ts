import type { EdgeStrategy, Mode } from '../statement/compilation.ts';

/** What an operation learns of one of its statements. */
export interface StatementReport {
  readonly sql: string;
  readonly mode: Mode;
  /** How what hangs from many rows was read. */
  readonly strategies: readonly EdgeStrategy[];
  readonly milliseconds: number;
}
