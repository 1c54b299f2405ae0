/** What became of taking a change back, with what was typed. */
export interface RevertState {
  readonly outcome:
    | 'none'
    | 'done'
    | 'conflict'
    | 'reason'
    | 'confirm'
    | 'locked'
    | 'inUse'
    | 'refused'
    | 'failed';
  readonly reason: string;
  /** What was changed since, in words. */
  readonly conflicts: readonly string[];
}

export const LONGEST_REASON = 1000;
