import { type Kysely, sql } from 'kysely';

/**
 * Real boundaries of units, where an office has loaded some. `json` and not `jsonb`: nobody asks what is inside, and
 * the text reaches the maps as it was written, without a blank.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table boundary (
      unit_id text primary key references administrative_unit on delete cascade,
      geometry json not null check (geometry ->> 'type' = 'MultiPolygon'),
      source_name text not null check (source_name <> ''),
      source_note text,
      imported_at timestamptz not null default now(),
      positions_read integer not null check (positions_read > 0),
      positions_kept integer not null check (positions_kept > 0)
    )
  `.execute(db);
  await sql`
    comment on table boundary is
      'GeoJSON (RFC 7946) of a unit, simplified together with its neighbours so that they still share their borders. '
      'A unit without one is drawn as a sketch.'
  `.execute(db);
}
