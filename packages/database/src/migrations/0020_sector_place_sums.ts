import { type Kysely, sql } from 'kysely';
import { createDrift } from './0012_funding_summary/rebuild.ts';
import { createRefresh } from './0012_funding_summary/refresh.ts';

/**
 * Sums by sector and place together: what a place has for what, and which priorities it has nothing for. Each share by
 * sector is kept once more for each of its places, apart from the others, for shares of shares are rounded on their own.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`drop function funding_summary_drift()`.execute(db);
  await addGrains(db);
  await sql`alter table funding_share add column crossed boolean not null default false`.execute(db);
  await sql`
    comment on column funding_share.crossed is
      'Whether it is a share of a share: by sector, and of that by place. Counts as units and communes, never as shares.'
  `.execute(db);
  await createRefresh(db, 'crossed');
  await createDrift(db, 'crossed');
  await sql`set local statement_timeout = 0`.execute(db);
  await sql`select rebuild_funding_summary()`.execute(db);
}

/** A value that is added to a type cannot be used in the transaction that adds it: the type is made anew. */
async function addGrains(db: Kysely<unknown>): Promise<void> {
  await sql`
    create type funding_grain_with_crossed as enum (
      'SECTOR_YEAR', 'FUNDER_GROUP_YEAR', 'SECTOR_FUNDER_GROUP_YEAR', 'FUNDER_YEAR', 'FUNDER_SECTOR', 'PLACE_YEAR',
      'COMMUNE_YEAR', 'STATISTICAL_RECORD', 'SECTOR_PLACE_YEAR', 'SECTOR_COMMUNE_YEAR'
    )
  `.execute(db);
  await sql`
    alter table funding_summary
    alter column grain type funding_grain_with_crossed using grain::text::funding_grain_with_crossed
  `.execute(db);
  await sql`drop type funding_grain`.execute(db);
  await sql`alter type funding_grain_with_crossed rename to funding_grain`.execute(db);
}
