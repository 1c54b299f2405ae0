import type { Kysely } from 'kysely';
import { createAccessLog } from './0024_change/access.ts';
import { auditTable, createAudit } from './0024_change/audit.ts';
import { auditedTables } from './0024_change/audited-tables.ts';
import { createChanges } from './0024_change/changes.ts';
import { createPeriods } from './0024_change/periods.ts';
import { createTrail } from './0024_change/tables.ts';

/** The trail: every write of a record is kept with what was there before and after, by the transaction that makes it. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await createTrail(db);
  await createChanges(db);
  await createAudit(db);
  for (const [table, audited] of Object.entries(auditedTables)) await auditTable(db, table, audited);
  await createPeriods(db);
  await createAccessLog(db);
}
