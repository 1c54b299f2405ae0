import type { Verdict } from '../../../api/generated/graphql.ts';

/** What a person says of a pair, as the form holds it, with what became of it. */
export interface Judgement {
  readonly verdict: Verdict;
  readonly note: string;
  readonly version: number;
  /** `meanwhile`: somebody else has said something; `note` and `failed`: it was not kept, and why. */
  readonly outcome: 'none' | 'kept' | 'meanwhile' | 'note' | 'failed';
  /** What somebody else has said meanwhile. */
  readonly theirs: { readonly verdict: Verdict; readonly note: string | null } | null;
}

export const LONGEST_NOTE = 2000;
