import type { Kysely } from 'kysely';
import { createNotifications } from './0028_proposal/notifications.ts';
import { notifyOfReviews } from './0028_proposal/notify.ts';
import { createProgressUpdates } from './0028_proposal/progress-updates.ts';
import { createProposals } from './0028_proposal/proposals.ts';
import { letReportsHaveFiles } from './0028_proposal/report-files.ts';

/** What partners propose and report of what is shared with them, what becomes of it, and who is told. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await createProposals(db);
  await createProgressUpdates(db);
  await letReportsHaveFiles(db);
  await createNotifications(db);
  await notifyOfReviews(db);
}
