import type { DB } from '@nhipcau/database';
import { type Kysely, sql } from 'kysely';
import type { PastEvent } from './touched-row.ts';

/**
 * Events in the order in which they are taken back: the last first. Rows that were deleted because the row was that they
 * belonged to are told of after it, and yet come back after it: of rows that were deleted in one go those come first
 * that others refer to.
 */
export async function inUndoOrder(
  db: Kysely<DB>,
  events: readonly PastEvent[],
): Promise<readonly PastEvent[]> {
  const rank = await ranksOf(db, new Set(events.map(({ table_name }) => table_name)));
  const ordered: PastEvent[] = [];
  let deleted: PastEvent[] = [];
  const flush = () => {
    ordered.push(
      ...deleted.toSorted(
        (one, other) => (rank.get(one.table_name) ?? 0) - (rank.get(other.table_name) ?? 0),
      ),
    );
    deleted = [];
  };
  for (const event of events.toReversed()) {
    if (event.operation === 'DELETE') deleted.push(event);
    else {
      flush();
      ordered.push(event);
    }
  }
  flush();
  return ordered;
}

/** How long the longest chain of references is that leads from each table to others of them. */
async function ranksOf(db: Kysely<DB>, tables: ReadonlySet<string>): Promise<ReadonlyMap<string, number>> {
  const { rows } = await sql<{ from: string; to: string }>`
    select distinct referring.relname as "from", referred.relname as "to"
    from pg_constraint join pg_class as referring on referring.oid = conrelid
    join pg_class as referred on referred.oid = confrelid
    where contype = 'f' and conrelid <> confrelid
      and referring.relname = any(${[...tables]}) and referred.relname = any(${[...tables]})
      and referring.relnamespace = current_schema()::regnamespace
  `.execute(db);
  const ranks = new Map([...tables].map((table) => [table, 0]));
  // Each round settles one more link of the longest chain; as many rounds as tables settle all.
  for (let round = 0; round < tables.size; round += 1) {
    for (const { from, to } of rows) {
      ranks.set(from, Math.max(ranks.get(from) ?? 0, Math.min((ranks.get(to) ?? 0) + 1, tables.size)));
    }
  }
  return ranks;
}
