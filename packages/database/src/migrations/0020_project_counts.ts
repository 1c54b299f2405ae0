import { type Kysely, sql } from 'kysely';

/** How many projects stand where is counted from an index alone: the first page asks it again and again. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`create index on project (status, provenance) where merged_into_id is null`.execute(db);
}
