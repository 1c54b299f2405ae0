import { type Kysely, sql } from 'kysely';

/**
 * A published total for a period without its single records. Its dimensions are those that the source states;
 * null is "not stated". Single records filed under it count once: totals take the published figure.
 * A null `activities` or `amount` is an event or a gift that took place without a count or a sum.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`create type statistical_subject as enum ('ACTIVITY', 'FUNDING')`.execute(db);
  await sql`
    create table statistical_record (
      id uuid primary key default gen_random_uuid(),
      code text not null unique,
      subject statistical_subject not null,
      title text not null check (title <> ''),
      title_en text not null check (title_en <> ''),
      quote text,
      covers_from date not null,
      covers_to date not null,
      activity_kind activity_kind,
      activity_direction activity_direction,
      activity_setting activity_setting,
      counterpart_country_code text references country,
      counterpart_kind organisation_kind,
      counterpart_id uuid references organisation,
      lead_id uuid references organisation,
      activities integer check (activities >= 0),
      people integer check (people >= 0),
      transaction_kind transaction_kind,
      funder_kind organisation_kind,
      funder_country_code text references country,
      vnd numeric(20, 0) check (vnd >= 0),
      at_least boolean not null default false,
      source_id uuid not null,
      provenance provenance not null,
      search_name text not null generated always as (search_key(title)) stored,
      search_text text not null generated always as (search_key(title || ' ' || title_en)) stored,
      foreign key (source_id, provenance) references source (id, provenance),
      check (covers_to > covers_from),
      check ((subject = 'ACTIVITY') = (activity_kind is not null)),
      check ((subject = 'FUNDING') = (transaction_kind is not null)),
      check (subject = 'ACTIVITY' or (activities is null and people is null)),
      check (subject = 'FUNDING' or vnd is null)
    )
  `.execute(db);
  await sql`create index on statistical_record (source_id, provenance)`.execute(db);
  await sql`
    create table statistical_record_sector (
      statistical_record_id uuid not null references statistical_record on delete cascade,
      sector_code text not null references sector,
      primary key (statistical_record_id, sector_code)
    )
  `.execute(db);
  await sql`
    create table statistical_record_place (
      statistical_record_id uuid not null references statistical_record on delete cascade,
      unit_id text not null references administrative_unit,
      primary key (statistical_record_id, unit_id)
    )
  `.execute(db);
  await sql`
    alter table activity add foreign key (statistical_record_id) references statistical_record
  `.execute(db);
  await sql`
    alter table transaction add foreign key (statistical_record_id) references statistical_record
  `.execute(db);
  await sql`
    create function filed_agrees_with_statistical_record() returns trigger language plpgsql as $$
    declare
      published statistical_record;
      disagreement text;
    begin
      if new.statistical_record_id is null then return null; end if;
      select * into strict published from statistical_record where id = new.statistical_record_id;
      if tg_table_name = 'activity' then
        disagreement := case
          when published.subject <> 'ACTIVITY' then 'subject'
          when published.activity_kind <> new.kind then 'kind'
          when published.activity_direction is distinct from new.direction and published.activity_direction is not null
            then 'direction'
          when published.activity_setting is distinct from new.setting and published.activity_setting is not null
            then 'setting'
          when published.counterpart_country_code is distinct from new.counterpart_country_code
            and published.counterpart_country_code is not null then 'counterpart country'
          when published.counterpart_kind is not null and published.counterpart_kind is distinct from
            (select kind from organisation where id = new.counterpart_id) then 'kind of counterpart'
          when not coalesce(new.start_date >= published.covers_from and new.start_date < published.covers_to, true)
            then 'period'
        end;
      else
        disagreement := case
          when published.subject <> 'FUNDING' then 'subject'
          when published.transaction_kind <> new.kind then 'kind'
          when new.direction <> 'RECEIVED' then 'direction'
          when published.funder_kind is not null and published.funder_kind is distinct from
            (select kind from organisation where id = new.provider_id) then 'kind of funder'
          when published.funder_country_code is not null and published.funder_country_code is distinct from
            (select country_code from organisation where id = new.provider_id) then 'country of funder'
          when not coalesce(new.value_date >= published.covers_from and new.value_date < published.covers_to, true)
            then 'period'
        end;
      end if;
      if disagreement is not null then
        raise exception '% % cannot be filed under statistical record %: its % differs',
          tg_table_name, new.id, published.code, disagreement
          using errcode = 'check_violation', constraint = 'filed_agrees_with_statistical_record';
      end if;
      return null;
    end $$
  `.execute(db);
  for (const table of ['activity', 'transaction']) {
    await sql`
      create constraint trigger filed_agrees_with_statistical_record
      after insert or update on ${sql.table(table)}
      for each row when (new.statistical_record_id is not null)
      execute function filed_agrees_with_statistical_record()
    `.execute(db);
  }
}
