import type { Viewer, ViewerRole } from '../src/index.ts';

const viewer = (role: ViewerRole): Viewer => ({ role, personId: null, organisationId: null });

/** One person of each role, for tests that do not care who it is. */
export const analyst = viewer('ANALYST');
export const manager = viewer('MANAGER');
export const admin = viewer('ADMIN');
export const nobody = viewer('VISITOR');

/** A person of a partner organisation, by the organisation's key. */
export const partnerOf = (organisationId: string): Viewer => ({ ...viewer('PARTNER'), organisationId });
