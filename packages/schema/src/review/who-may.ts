import type { Viewer } from '../viewer/viewer.ts';

/** Whether a viewer writes for a partner organisation. */
export function mayPropose({ role, organisationId }: Viewer): boolean {
  return role === 'PARTNER' && organisationId !== null;
}

/** The states in which whoever wrote it goes on writing. */
export const writableStates = ['DRAFT', 'RETURNED'] as const;
/** The states in which it may be taken back. */
export const openStates = ['DRAFT', 'RETURNED', 'SUBMITTED'] as const;
