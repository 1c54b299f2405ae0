import type { DB } from '@nhipcau/database';
import { sql } from 'kysely';
import type { AnyStep } from '../writable-record.ts';

/** That a record does not come to stand under itself, on whatever way. */
export function notUnderItself(table: keyof DB & string, column: string, field: string) {
  return async ({ db, before, given, at }: AnyStep): Promise<Record<string, never>> => {
    const parent = given[column];
    if (typeof parent !== 'string' || before === null) return {};
    const { rows } = await sql`
      with recursive above as (
        select ${parent}::uuid as id
        union select t.${sql.ref(column)} from ${sql.table(table)} as t join above on t.id = above.id
      )
      select from above where id = ${before.id}
    `.execute(db);
    if (rows.length > 0) at(field)('IN_CIRCLE', 'stands under this record itself');
    return {};
  };
}
