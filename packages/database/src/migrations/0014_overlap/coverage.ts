import { type Kysely, sql } from 'kysely';

/** `project_coverage`: each sector of each project in each commune in force, with what a comparison asks of both. */
export async function createCoverage(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table project_coverage (
      project_id uuid not null references project on delete cascade,
      sector_code text not null,
      commune_id text not null,
      unit_id text not null,
      unit_level administrative_level not null,
      certain boolean not null,
      percentage numeric(7, 4) not null,
      split_stated boolean not null,
      partners uuid[] not null,
      provenance provenance not null,
      start_date date,
      end_date date,
      parent_id uuid,
      primary key (project_id, sector_code, commune_id, unit_id)
    )
  `.execute(db);
  // As comparing walks a cell: what began last first.
  await sql`
    create index on project_coverage (sector_code, commune_id, start_date desc nulls last, project_id)
  `.execute(db);
  await sql`create index on project_coverage (commune_id)`.execute(db);
  await sql`create index on project_coverage using gin (partners)`.execute(db);
  await sql`
    comment on table project_coverage is
      'Follows from the records, brought up to date when a transaction commits. "unit_id" is the unit as entered, '
      '"certain" says that all of it lies in the commune. "percentage" is the share of the sector; where several have '
      'none, what the others leave is divided equally and "split_stated" is false. "partners" are the funders, or where '
      'none is stated the partners who pass on or carry out; merged organisations count as what they went into.'
  `.execute(db);
}
