import { type Kysely, sql } from 'kysely';
import { grantTable } from '../0022_rights/grant.ts';
import { audited, auditTable } from './audit.ts';

/** When a row of a table is of a locked period: a condition on `row` and `locked`. */
const days = 'row.value_date >= locked.covers_from and row.value_date < locked.covers_to';
const covered = (first: string, last: string) =>
  `${first} < locked.covers_to and coalesce(${last}, ${first}) >= locked.covers_from`;
const ofStatisticalRecord = `exists (
  select from statistical_record as owner where owner.id = row.statistical_record_id
    and owner.covers_from < locked.covers_to and owner.covers_to > locked.covers_from
)`;
/** Shares tell what the money of a project was for and where: they are of every period in which some was moved. */
const ofProjectWithMoney = `exists (
  select from transaction as money where money.project_id = row.project_id
    and money.value_date >= locked.covers_from and money.value_date < locked.covers_to
)`;

const held: Readonly<Record<string, string>> = {
  transaction: days,
  activity: covered('row.start_date', 'row.end_date'),
  activity_participant: `exists (
    select from activity as owner where owner.id = row.activity_id and ${covered('owner.start_date', 'owner.end_date')}
  )`,
  statistical_record: 'row.covers_from < locked.covers_to and row.covers_to > locked.covers_from',
  statistical_record_place: ofStatisticalRecord,
  statistical_record_sector: ofStatisticalRecord,
  project_sector: ofProjectWithMoney,
  project_place: ofProjectWithMoney,
  plan_task: 'row.done_on >= locked.covers_from and row.done_on < locked.covers_to',
};

/** Periods whose report is final: what counts in them is changed by an admin alone, who says why. */
export async function createPeriods(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table locked_period (
      id uuid primary key default gen_random_uuid(),
      covers_from date not null,
      covers_to date not null,
      reason text not null check (reason <> ''),
      locked_by uuid references person,
      locked_at timestamptz not null default now(),
      check (covers_to > covers_from),
      exclude using gist (daterange(covers_from, covers_to) with &&)
    )
  `.execute(db);
  await grantTable(db, 'locked_period', { written: false, partner: null, visitor: null });
  await sql`grant insert, delete on locked_period to nhipcau_admin`.execute(db);
  await auditTable(db, 'locked_period', { versioned: false });
  await createHolding(db);
  for (const [table, condition] of Object.entries(held)) await holdTable(db, table, condition);
}

async function createHolding(db: Kysely<unknown>): Promise<void> {
  // Who writes meanwhile has either committed before a period is locked, or sees that it is.
  await sql`
    create function lock_period() returns trigger
    language plpgsql security definer set search_path from current as $function$
    begin
      perform pg_advisory_xact_lock(hashtext('nhipcau.period'));
      return new;
    end $function$
  `.execute(db);
  await sql`
    create trigger lock_period before insert on locked_period for each row execute function lock_period()
  `.execute(db);
  await sql`
    create function may_change_locked() returns boolean
    language sql stable security definer set search_path from current as $function$
      select current_setting('role') in ('nhipcau_admin', 'none')
        and exists (select from change where id = current_change() and reason is not null)
    $function$
  `.execute(db);
  await sql`revoke execute on function may_change_locked() from public`.execute(db);
}

async function holdTable(db: Kysely<unknown>, table: string, condition: string): Promise<void> {
  const name = `hold_locked_${table}`;
  const lockedBy = (row: string) =>
    sql.raw(`select * into found_period from locked_period as locked where ${condition.replaceAll('row.', `${row}.`)}
      order by covers_from limit 1`);
  await sql`
    create function ${sql.ref(name)}() returns trigger
    language plpgsql security definer set search_path from current as $function$
    declare
      found_period locked_period;
    begin
      perform pg_advisory_xact_lock_shared(hashtext('nhipcau.period'));
      if tg_op <> 'INSERT' then ${lockedBy('old')}; end if;
      if tg_op <> 'DELETE' and found_period.id is null then ${lockedBy('new')}; end if;
      if found_period.id is null or may_change_locked() then return null; end if;
      if tg_op = 'UPDATE' and to_jsonb(old) - 'version' = to_jsonb(new) - 'version' then return null; end if;
      raise exception 'the period from % to % is locked: %',
        found_period.covers_from, found_period.covers_to, found_period.reason
        using errcode = 'NC001', table = tg_table_name,
          hint = 'An admin changes what is of it, and says why.';
    end $function$
  `.execute(db);
  await sql`
    create trigger hold_locked after insert or update or delete on ${sql.table(table)} for each row when (${audited})
    execute function ${sql.ref(name)}()
  `.execute(db);
}
