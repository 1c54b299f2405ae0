import { type Kysely, sql } from 'kysely';
import { createCoverage } from './0014_overlap/coverage.ts';
import { createRefresh } from './0014_overlap/refresh.ts';
import { createTouching } from './0014_overlap/touching.ts';
import { createVerdict } from './0014_overlap/verdict.ts';

/**
 * What finding overlaps needs: where each project works for what, kept with each write; what people say of a pair of
 * projects; and an index from which money that is committed and not disbursed can be summed. ADR 10 says why.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await createCoverage(db);
  await createRefresh(db);
  await createTouching(db);
  await createVerdict(db);
  await sql`
    create index transaction_pledge on transaction (project_id, kind, value_date, vnd, at_least, provenance)
    where direction = 'RECEIVED' and kind <> 'EXPENDITURE'
  `.execute(db);
  await sql`set local statement_timeout = 0`.execute(db);
  await sql`select rebuild_project_coverage()`.execute(db);
}
