import type { Viewer } from '../src/index.ts';

/** One person of each role, for tests that do not care who it is. */
export const analyst: Viewer = { role: 'ANALYST', personId: null, organisationId: null };
export const manager: Viewer = { role: 'MANAGER', personId: null, organisationId: null };
