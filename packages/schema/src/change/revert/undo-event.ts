import type { DB } from '@nhipcau/database';
import { type Kysely, type RawBuilder, sql } from 'kysely';
import type { PastEvent } from './touched-row.ts';

/** Does the opposite of an event. Values stay in the database: nothing of them passes through JavaScript. */
export async function undoEvent(db: Kysely<DB>, event: PastEvent): Promise<void> {
  if (event.operation === 'INSERT') {
    await sql`delete from ${sql.table(event.table_name)} as own where ${isRow(event)}`.execute(db);
    return;
  }
  const columns = await columnsBefore(db, event);
  const names = sql.join(columns.map((name) => sql.ref(name)));
  const former = sql`(
    select ${names} from jsonb_populate_record(
      null::${sql.table(event.table_name)}, (select before from audit_event where id = ${event.id})
    )
  )`;
  if (event.operation === 'UPDATE') {
    if (columns.length === 0) return;
    await sql`update ${sql.table(event.table_name)} as own set (${names}) = ${former} where ${isRow(event)}`.execute(
      db,
    );
    return;
  }
  await sql`insert into ${sql.table(event.table_name)} (${names}) ${former}`.execute(db);
  await raiseVersion(db, event);
}

/** A condition that holds for the row of an event, under the name `own`. */
export function isRow({ table_name, row_key }: PastEvent): RawBuilder<unknown> {
  const names = Object.keys(JSON.parse(row_key)).toSorted();
  const own = sql.join(names.map((name) => sql.ref(`own.${name}`)));
  const wanted = sql.join(names.map((name) => sql.ref(name)));
  return sql`(${own}) = (
    select ${wanted} from jsonb_populate_record(null::${sql.table(table_name)}, ${row_key}::text::jsonb)
  )`;
}

/** The columns that an event's row had before and that there still are; of an update those that it changed. */
async function columnsBefore(db: Kysely<DB>, { id, table_name }: PastEvent): Promise<readonly string[]> {
  const { rows } = await sql<{ name: string }>`
    select attname as name from audit_event, jsonb_object_keys(before) as key
    join pg_attribute on attname = key and attrelid = ${table_name}::regclass and attnum > 0 and not attisdropped
      and attgenerated = ''
    where id = ${id} and (after is null or before -> key is distinct from after -> key)
  `.execute(db);
  return rows.map(({ name }) => name);
}

/** A record that comes back goes on from the version that it had: nobody takes it for the one that was read before. */
async function raiseVersion(db: Kysely<DB>, event: PastEvent): Promise<void> {
  const { rows } = await sql<{ version: number | null }>`
    select record_version as version from audit_event where id = ${event.id}
  `.execute(db);
  const version = rows[0]?.version ?? null;
  if (version === null) return;
  await sql`
    update ${sql.table(event.table_name)} as own set version = greatest(version, ${version}::integer + 1) where ${isRow(event)}
  `.execute(db);
}
