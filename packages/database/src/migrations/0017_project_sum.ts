import { type Kysely, type RawBuilder, sql } from 'kysely';

const kept = [
  { name: 'committed', kind: 'COMMITMENT' },
  { name: 'disbursed', kind: 'DISBURSEMENT' },
] as const;

const columns = sql.join(
  kept.flatMap(({ name }) => ['vnd', 'at_least', 'unvalued'].map((part) => sql.ref(`${name}_${part}`))),
);

const sums: RawBuilder<unknown> = sql.join(
  kept.map(({ kind }) => {
    const ofKind = sql`filter (where t.kind = ${sql.lit(kind)})`;
    return sql`sum(t.vnd) ${ofKind}, coalesce(bool_or(t.at_least) ${ofKind}, false),
      count(*) ${ofKind} - count(t.vnd) ${ofKind}`;
  }),
);

/**
 * What was committed to each project and disbursed for it, kept beside it, so that a list can be ordered, narrowed and
 * added up by sums without reading all transactions. Sums are settled when a transaction of the database commits, of
 * all projects that it touched, in the order of their keys: writers wait for each other at that moment only, and
 * never in a circle.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  for (const { name } of kept) {
    await sql`
      alter table project
        add column ${sql.ref(`${name}_vnd`)} numeric,
        add column ${sql.ref(`${name}_at_least`)} boolean not null default false,
        add column ${sql.ref(`${name}_unvalued`)} integer not null default 0
    `.execute(db);
  }
  await sql`
    create table project_touched (
      id bigint generated always as identity primary key,
      projects uuid[] not null
    )
  `.execute(db);
  await createSettling(db);
  await createTrigger(db);
  await sql`set local statement_timeout = 0`.execute(db);
  await sql`select settle_projects(array(select distinct project_id from transaction where project_id is not null))`.execute(
    db,
  );
  await createIndexes(db);
}

async function createSettling(db: Kysely<unknown>): Promise<void> {
  await sql`
    create function settle_projects(touched uuid[]) returns void language plpgsql as $function$
    begin
      perform from project where id = any(touched) order by id for no key update;
      update project as p set (${columns}) = (
        select ${sums} from transaction as t where t.project_id = p.id and t.direction = 'RECEIVED'
      )
      where p.id = any(touched);
    end $function$
  `.execute(db);
  await sql`
    create function settle_touched_projects() returns trigger language plpgsql as $function$
    declare
      touched uuid[];
    begin
      if not exists (select from project_touched where id = new.id) then return null; end if;
      -- What others have touched and not settled is not committed, and so not seen here.
      with own as (delete from project_touched returning projects)
      select array_agg(distinct project) into touched from own, unnest(own.projects) as project;
      perform settle_projects(touched);
      return null;
    end $function$
  `.execute(db);
  await sql`
    create constraint trigger settle_touched_projects after insert on project_touched
    deferrable initially deferred for each row execute function settle_touched_projects()
  `.execute(db);
}

async function createTrigger(db: Kysely<unknown>): Promise<void> {
  const row = sql`id, project_id, kind, direction, vnd, at_least`;
  await sql`
    create function project_sum_of_transaction() returns trigger language plpgsql as $function$
    declare
      touched uuid[];
    begin
      if tg_op = 'INSERT' then
        touched := array(select distinct project_id from added where project_id is not null);
      elsif tg_op = 'DELETE' then
        touched := array(select distinct project_id from removed where project_id is not null);
      elsif tg_op = 'UPDATE' then
        touched := array(
          select distinct project_id from (
            (select ${row} from removed except select ${row} from added)
            union all
            (select ${row} from added except select ${row} from removed)
          ) as difference
          where project_id is not null
        );
      else
        touched := array(select id from project where committed_vnd is not null or disbursed_vnd is not null
          or committed_unvalued > 0 or disbursed_unvalued > 0);
      end if;
      if cardinality(touched) > 0 then insert into project_touched (projects) values (touched); end if;
      return null;
    end $function$
  `.execute(db);
  const transitions = {
    insert: sql`referencing new table as added`,
    update: sql`referencing old table as removed new table as added`,
    delete: sql`referencing old table as removed`,
    truncate: sql``,
  };
  for (const [event, referencing] of Object.entries(transitions)) {
    await sql`
      create trigger ${sql.ref(`project_sum_${event}`)} after ${sql.raw(event)} on transaction
      ${referencing} for each statement execute function project_sum_of_transaction()
    `.execute(db);
  }
}

/** One for each order that a list of projects can have, so that its first page is read from it. */
async function createIndexes(db: Kysely<unknown>): Promise<void> {
  for (const { name } of kept) {
    await sql`create index on project (${sql.ref(`${name}_vnd`)} desc nulls last, id)`.execute(db);
    await sql`create index on project (${sql.ref(`${name}_vnd`)}, id)`.execute(db);
  }
  await sql`create index on project (start_date desc nulls last, id)`.execute(db);
  await sql`create index on project (end_date, id)`.execute(db);
  await sql`create index on project (end_date desc nulls last, id)`.execute(db);
  await sql`create index on project (search_key(title_en), id)`.execute(db);
  await sql`create index on project (merged_into_id) where merged_into_id is not null`.execute(db);
}
