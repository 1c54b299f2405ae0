import { type Kysely, sql } from 'kysely';

/**
 * Partners and visitors may name tables of which they read no row: a search goes through records of every kind, and a
 * transaction may belong to a published total that its partner does not see. No policy there is for them, so row-level
 * security hides every row; without the grant, the whole statement would fail.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`grant select on plan, plan_task to nhipcau_partner, nhipcau_visitor`.execute(db);
  await sql`grant select on twinning, statistical_record, legal_document to nhipcau_partner`.execute(db);
}
