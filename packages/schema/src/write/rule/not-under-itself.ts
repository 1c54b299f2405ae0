import type { DB } from '@nhipcau/database';
import { type Kysely, sql } from 'kysely';
import type { FaultAt } from '../writable-record.ts';

/** That a record does not come to stand under itself, on whatever way. */
export function notUnderItself(table: keyof DB & string, column: string, field: string) {
  return async (
    db: Kysely<DB>,
    row: Readonly<Partial<Record<string, unknown>>>,
    at: FaultAt,
    given: Readonly<Partial<Record<string, unknown>>>,
  ): Promise<Record<string, never>> => {
    const parent = given[column];
    if (typeof parent !== 'string' || row.id === undefined) return {};
    const { rows } = await sql`
      with recursive above as (
        select ${parent}::uuid as id
        union select t.${sql.ref(column)} from ${sql.table(table)} as t join above on t.id = above.id
      )
      select from above where id = ${row.id}
    `.execute(db);
    if (rows.length > 0) at(field)('IN_CIRCLE', 'stands under this record itself');
    return {};
  };
}
