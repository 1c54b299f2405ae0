import type { ViewerRole } from '../viewer/viewer.ts';

const office = ['ANALYST', 'MANAGER', 'ADMIN'] as const;

/** Who has each right. */
export const rights = {
  everyone: ['VISITOR', 'PARTNER', ...office],
  /** Not for partners: what the office knows beyond their projects, of which it publishes a part. */
  publicAndOffice: ['VISITOR', ...office],
  /** Whoever is signed in. */
  insiders: ['PARTNER', ...office],
  office,
  /** Personal data: managers', and a partner's own. */
  personal: ['PARTNER', 'MANAGER', 'ADMIN'],
  /** What partners alone do: proposing, reporting. */
  partners: ['PARTNER'],
  managers: ['MANAGER', 'ADMIN'],
  admins: ['ADMIN'],
} as const satisfies Readonly<Record<string, readonly ViewerRole[]>>;

export type RightName = keyof typeof rights;
