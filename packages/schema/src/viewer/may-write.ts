import { rights } from '../rights/right.ts';
import type { Viewer } from './viewer.ts';

/** Whether a viewer may make, change and delete records, and share them. The database says the same. */
export function mayWrite({ role }: Viewer): boolean {
  return (rights.managers as readonly string[]).includes(role);
}
