import type { Kysely } from 'kysely';
import { grantRights } from './0022_rights/grant.ts';
import { createRoles } from './0022_rights/roles.ts';
import { createSharing } from './0022_rights/sharing.ts';
import { keepTriggersOwners } from './0022_rights/triggers.ts';

/**
 * Row-level security for the roles that requests run as. The owner of the tables, as whom migrations and tools run, is
 * not held by it; the roles of requests own nothing and cannot switch it off.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await createRoles(db);
  await createSharing(db);
  await grantRights(db);
  await keepTriggersOwners(db);
}
