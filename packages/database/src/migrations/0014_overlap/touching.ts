import { type Kysely, type RawBuilder, sql } from 'kysely';
import { lanes } from '../0012_funding_summary/tables.ts';

/**
 * Coverage is brought up to date where funding looks again at the end of a transaction: under the same lanes, so that
 * of two who change one project the second sees what the first has committed. What funding does not follow from
 * (participants, dates, the side of an organisation) is touched here.
 */
export async function createTouching(db: Kysely<unknown>): Promise<void> {
  await sql`alter table funding_touched add column covering uuid[] not null default '{}'`.execute(db);
  await createTouched(db);
  await createSettling(db);
  await createTrigger(db, 'project', sql`id`, [
    'id',
    'start_date',
    'end_date',
    'provenance',
    'parent_id',
    'merged_into_id',
  ]);
  await createTrigger(db, 'project_participant', sql`project_id`, ['project_id', 'organisation_id', 'role']);
  await createSideTrigger(db);
  await createTruncateTriggers(db);
}

/** `project_coverage_touched()`: the projects whose coverage follows from what the transaction has touched. */
async function createTouched(db: Kysely<unknown>): Promise<void> {
  await sql`
    create function project_coverage_touched() returns setof uuid language plpgsql stable as $function$
    begin
      return query select unnest(covering || projects) from funding_touched where exclusive;
      if exists (select from funding_touched where cardinality(sectors) > 0) then
        return query select project_id from project_sector
          where sector_code in (select unnest(sectors) from funding_touched);
      end if;
      if exists (select from funding_touched where cardinality(units) > 0) then
        return query select project_id from project_place
          where unit_id in (select unnest(units) from funding_touched);
      end if;
      if exists (select from funding_touched where cardinality(organisations) > 0) then
        return query select project_id from project_participant where organisation_id in (
          select unnest(organisations) from funding_touched
          union all
          select id from organisation where merged_into_id in (select unnest(organisations) from funding_touched)
        );
      end if;
    end $function$
  `.execute(db);
}

async function createSettling(db: Kysely<unknown>): Promise<void> {
  await sql`
    create or replace function funding_settle() returns trigger language plpgsql as $function$
    declare
      again uuid[];
      covered uuid[];
    begin
      if not exists (select from funding_touched) then return null; end if;
      if current_setting('transaction_isolation') <> 'read committed' then
        raise exception 'what funding is summed from is written in READ COMMITTED transactions only'
          using errcode = 'invalid_transaction_state';
      end if;
      perform funding_lock_touched();
      -- A statement of its own, so that it sees what was committed before the lanes were had.
      again := array(
        select unnest(transactions) from funding_touched as touched
        where exclusive or seen <> funding_seen(lane)
        union
        select dependent from funding_touched as touched,
          funding_dependents(projects, organisations, sectors, units) as dependent
        where exclusive
      );
      if cardinality(again) > 0 then perform funding_refresh(again); end if;
      covered := array(select distinct project from project_coverage_touched() as project);
      if cardinality(covered) > 0 then perform project_coverage_refresh(covered); end if;
      update funding_lane set changes = changes + 1
      where lane in (select lane from funding_touched where exclusive);
      delete from funding_touched;
      return null;
    end $function$
  `.execute(db);
}

/** A changed row touches its project, before and after. */
async function createTrigger(
  db: Kysely<unknown>,
  table: 'project' | 'project_participant',
  key: RawBuilder<unknown>,
  columns: readonly string[],
): Promise<void> {
  const row = sql.join(columns.map((column) => sql.ref(column)));
  const touch = (changed: RawBuilder<unknown>) => sql`
    insert into funding_touched (lane, seen, exclusive, transactions, covering)
    select funding_lane_of(id), 0, true, '{}', array_agg(id)
    from (select distinct ${key} as id from (${changed}) as changed) as touched
    group by funding_lane_of(id)
  `;
  await sql`
    create function ${sql.ref(`project_coverage_of_${table}`)}() returns trigger language plpgsql as $function$
    begin
      if tg_op = 'INSERT' then ${touch(sql`select ${row} from added`)};
      elsif tg_op = 'DELETE' then ${touch(sql`select ${row} from removed`)};
      else ${touch(sql`
        (select ${row} from removed except select ${row} from added)
        union all
        (select ${row} from added except select ${row} from removed)
      `)};
      end if;
      return null;
    end $function$
  `.execute(db);
  // A project that was only just made has no sectors yet, and takes its coverage with it when it goes.
  const events = table === 'project' ? (['update'] as const) : (['insert', 'update', 'delete'] as const);
  const transitions = {
    insert: sql`new table as added`,
    update: sql`old table as removed new table as added`,
    delete: sql`old table as removed`,
  };
  for (const event of events) {
    await sql`
      create trigger ${sql.ref(`project_coverage_${event}`)} after ${sql.raw(event)} on ${sql.table(table)}
      referencing ${transitions[event]} for each statement
      execute function ${sql.ref(`project_coverage_of_${table}`)}()
    `.execute(db);
  }
}

async function createSideTrigger(db: Kysely<unknown>): Promise<void> {
  await sql`
    create function project_coverage_of_side() returns trigger language plpgsql as $function$
    begin
      insert into funding_touched (lane, seen, exclusive, transactions, organisations)
      values (${sql.lit(lanes)}, 0, true, '{}', array[new.id]);
      return null;
    end $function$
  `.execute(db);
  await sql`
    create trigger project_coverage_side after update of side on organisation
    for each row when (old.side <> new.side) execute function project_coverage_of_side()
  `.execute(db);
}

async function createTruncateTriggers(db: Kysely<unknown>): Promise<void> {
  await sql`
    create function project_coverage_after_truncate() returns trigger language plpgsql as $function$
    begin
      perform rebuild_project_coverage();
      return null;
    end $function$
  `.execute(db);
  for (const table of ['project_participant', 'project_sector', 'project_place']) {
    await sql`
      create trigger project_coverage_truncate after truncate on ${sql.table(table)}
      for each statement execute function project_coverage_after_truncate()
    `.execute(db);
  }
}
