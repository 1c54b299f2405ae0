import { type Kysely, sql } from 'kysely';
import type { DB } from '../generated/tables.ts';
import { type LogPosition, logPosition } from './log-position.ts';

/** Keeps that all that the primary has written until now is to be there when this writer reads, whoever is asked. */
export async function noteWritten(db: Kysely<DB>, writer: string): Promise<void> {
  await sql`
    insert into written_until as known (writer, position) values (${writer}, pg_current_wal_insert_lsn())
    on conflict (writer) do update set position = greatest(known.position, excluded.position)
  `.execute(db);
}

/** How far a replica must have come for this writer to read there; null where any will do. */
export async function writtenUntil(db: Kysely<DB>, writer: string): Promise<LogPosition | null> {
  const { rows } = await sql<{ position: string }>`
    select position::text from written_until where writer = ${writer}
  `.execute(db);
  return rows[0] === undefined ? null : logPosition(rows[0].position);
}
