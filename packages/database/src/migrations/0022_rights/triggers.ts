import { type Kysely, sql } from 'kysely';

/**
 * What the database keeps up itself (sums, coverage, search texts) is everybody's, whoever writes: its triggers run as
 * the owner, see every row, and write tables that nobody else may write.
 */
export async function keepTriggersOwners(db: Kysely<unknown>): Promise<void> {
  await sql`
    do $do$
    declare
      wanted regprocedure;
    begin
      for wanted in
        select p.oid::regprocedure from pg_proc as p
        where p.pronamespace = current_schema()::regnamespace and p.prorettype = 'trigger'::regtype
          and not exists (select from pg_depend as d where d.objid = p.oid and d.deptype = 'e')
      loop
        execute format('alter function %s security definer set search_path from current', wanted);
      end loop;
    end $do$
  `.execute(db);
}
