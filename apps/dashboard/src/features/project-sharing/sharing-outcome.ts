/** The name in an address under which stands what became of sharing, or of taking it back. */
export const SHARING = 'sharing';

/** The name of the words by which partners are looked for. */
export const SHARE_WITH = 'shareWith';

const OUTCOMES = ['shared', 'unshared', 'refused', 'failed'] as const;

export type SharingOutcome = (typeof OUTCOMES)[number];

export function readOutcome(value: string | undefined): SharingOutcome | undefined {
  return OUTCOMES.find((outcome) => outcome === value);
}
