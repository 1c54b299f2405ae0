import type { Columns } from '@nhipcau/pothos-kysely';
import { type RawBuilder, sql } from 'kysely';

/** The days of an activity, the first and the last included. Null where either of them is not stated. */
export function daysOf(column: Columns): RawBuilder<number | null> {
  return sql<number | null>`(${column('end_date')} - ${column('start_date')} + 1)`;
}
