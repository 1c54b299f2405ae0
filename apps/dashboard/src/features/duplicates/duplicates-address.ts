import { address, type Query } from '../../list/address.ts';

export const DUPLICATES_PATH = '/admin/duplicates';

/** What duplicates are looked for of, as the address and the API say it. */
export const KINDS = { organisations: 'ORGANISATION', projects: 'PROJECT' } as const;

export type DuplicateKindName = keyof typeof KINDS;

export function readKindName(value: unknown): DuplicateKindName {
  return value === 'projects' ? 'projects' : 'organisations';
}

const OUTCOMES = ['merged', 'dismissed', 'choose', 'meanwhile', 'locked', 'refused', 'failed'] as const;

/** What became of merging two records, or of saying that they are two. */
type DuplicateOutcome = (typeof OUTCOMES)[number];

export function readOutcome({ outcome }: Query): DuplicateOutcome | undefined {
  return OUTCOMES.find((each) => each === outcome);
}

/** What became of a decision, and the record whose last change it is: of a merge, the one that went into the other. */
export interface Said {
  readonly outcome: DuplicateOutcome;
  readonly record?: string;
}

/** The page, with what was just done on it. */
export function duplicatesHref(kind: DuplicateKindName, said?: Said): string {
  return address(DUPLICATES_PATH, { ...said }, { of: kind === 'organisations' ? null : kind });
}
