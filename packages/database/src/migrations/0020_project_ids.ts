import { type Kysely, sql } from 'kysely';

/** Which projects stand is read from an index alone: every facet of the list joins all of them to what it counts. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`create index on project (id) where merged_into_id is null`.execute(db);
}
