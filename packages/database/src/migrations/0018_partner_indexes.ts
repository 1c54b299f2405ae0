import { type Kysely, sql } from 'kysely';

/**
 * Who gave in a period, and who takes part in which projects, is read from indexes alone: a list of partners asks it of
 * each of them.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`create index on transaction (provider_id, value_date)`.execute(db);
  await sql`drop index transaction_provider_id_idx`.execute(db);
  await sql`create index on project_participant (organisation_id, project_id)`.execute(db);
  await sql`drop index project_participant_organisation_id_role_idx`.execute(db);
}
