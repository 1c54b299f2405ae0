import type { DB } from '@nhipcau/database';
import { type Kysely, sql } from 'kysely';
import type { PastEvent, TouchedRow } from './touched-row.ts';
import { isRow } from './undo-event.ts';

/** Something that is no longer as a change left it. */
export interface RevertConflict {
  readonly record_table: string;
  readonly record_id: string;
  readonly table_name: string;
  /** The column; null where the row as a whole is gone, or is there again. */
  readonly field: string | null;
  /** What the change left there, as text. */
  readonly left: string | null;
  /** What is there now. */
  readonly current: string | null;
}

/** What has changed since of a row that a change touched, where that is what would be taken back. Locks the row. */
export async function conflictsOf(db: Kysely<DB>, row: TouchedRow): Promise<readonly RevertConflict[]> {
  const { first, last } = row;
  const { rows } = await sql<{ row: unknown }>`
    select 1 as row from ${sql.table(last.table_name)} as own where ${isRow(last)} for update
  `.execute(db);
  const isThere = rows.length > 0;
  const wasLeft = last.operation !== 'DELETE';
  if (isThere !== wasLeft) return [conflictOf(last, { field: null, left: null, current: null })];
  return wasLeft ? changedFields(db, first, last) : [];
}

async function changedFields(
  db: Kysely<DB>,
  first: PastEvent,
  last: PastEvent,
): Promise<readonly RevertConflict[]> {
  const { rows } = await sql<Pick<RevertConflict, 'field' | 'left' | 'current'>>`
    select key as field, last.after ->> key as left, present.row ->> key as current
    from audit_event as first, audit_event as last,
      (select to_jsonb(own) as row from ${sql.table(last.table_name)} as own where ${isRow(last)}) as present,
      jsonb_object_keys(last.after) as key
    where first.id = ${first.id} and last.id = ${last.id}
      and (first.before is null or first.before -> key is distinct from last.after -> key)
      and present.row ? key and present.row -> key is distinct from last.after -> key
    order by key
  `.execute(db);
  return rows.map((row) => conflictOf(last, row));
}

/** A conflict about the row of an event. */
export function conflictOf(
  { record_table, record_id, table_name }: PastEvent,
  about: Pick<RevertConflict, 'field' | 'left' | 'current'>,
): RevertConflict {
  return { record_table, record_id, table_name, ...about };
}
