import type { DB } from '@nhipcau/database';
import { type Kysely, sql } from 'kysely';

/** An event of a change that is to be taken back. */
export interface PastEvent {
  readonly id: string;
  readonly operation: 'INSERT' | 'UPDATE' | 'DELETE';
  readonly table_name: string;
  /** The row's primary key, as JSON. */
  readonly row_key: string;
  readonly record_table: string;
  readonly record_id: string;
}

/** A row that a change touched, with its first and its last event there. */
export interface TouchedRow {
  readonly first: PastEvent;
  readonly last: PastEvent;
}

/** What a change did, the first first. */
export async function eventsOf(db: Kysely<DB>, changeId: string): Promise<readonly PastEvent[]> {
  const { rows } = await sql<PastEvent>`
    select id::text, operation, table_name, row_key::text, record_table, record_id
    from audit_event where change_id = ${changeId} order by id
  `.execute(db);
  return rows;
}

/** The rows that events touched, each once. */
export function touchedRows(events: readonly PastEvent[]): readonly TouchedRow[] {
  const rows = new Map<string, TouchedRow>();
  for (const event of events) {
    const name = nameOf(event);
    rows.set(name, { first: rows.get(name)?.first ?? event, last: event });
  }
  return [...rows.values()];
}

/** Tells rows of the database apart. */
export function nameOf({ table_name, row_key }: PastEvent): string {
  return `${table_name} ${row_key}`;
}
