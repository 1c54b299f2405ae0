/** Records of a kind that refer to the one that is to be deleted, in the reader's words. */
export interface Referring {
  readonly words: string;
  readonly examples: readonly { readonly name: string; readonly href: string | null }[];
  /** How many there are beside the examples. */
  readonly others: number;
}

/** What became of a deletion that was not done, with what was typed. */
export interface DeletionState {
  readonly outcome: 'open' | 'reason' | 'inUse' | 'meanwhile' | 'locked' | 'refused' | 'failed';
  readonly reason: string;
  readonly idempotencyKey: string;
  readonly referring: readonly Referring[];
}
