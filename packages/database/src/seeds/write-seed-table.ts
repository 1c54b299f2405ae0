import { type Kysely, sql } from 'kysely';
import type { DB } from '../generated/tables.ts';
import type { SeedTable } from './seed-table.ts';

/** Rows in one statement: large enough to be quick, small enough to keep one parameter under a few megabytes. */
const CHUNK = 1000;

/**
 * Writes the rows of one table: new ones are inserted, changed ones updated, equal ones left alone. A chunk
 * travels as one JSON parameter, so that the number of columns sets no limit. Columns that a row leaves out
 * take null or their default: all rows of a table name the same columns.
 */
export async function writeSeedTable(db: Kysely<DB>, { table, key, rows, partOf }: SeedTable): Promise<void> {
  for (let start = 0; start < rows.length; start += CHUNK) {
    const chunk = rows.slice(start, start + CHUNK);
    if (partOf !== undefined) await deleteFormerParts(db, table, key, partOf, chunk);
    await upsert(db, table, key, chunk);
  }
}

async function upsert(
  db: Kysely<DB>,
  table: keyof DB,
  key: readonly string[],
  rows: readonly object[],
): Promise<void> {
  const columns = Object.keys(rows[0] ?? {});
  const updated = columns.filter((column) => !key.includes(column));
  const list = sql.join(columns.map((column) => sql.ref(column)));
  const target = sql.join(key.map((column) => sql.ref(column)));
  const action =
    updated.length === 0
      ? sql`nothing`
      : sql`update set ${sql.join(updated.map((column) => sql`${sql.ref(column)} = excluded.${sql.ref(column)}`))}
          where (${sql.join(updated.map((column) => sql.ref(`present.${column}`)))})
            is distinct from (${sql.join(updated.map((column) => sql.ref(`excluded.${column}`)))})`;
  await sql`
    insert into ${sql.table(table)} as present (${list})
    select ${list} from ${rowsFromJson(table, rows)}
    on conflict (${target}) do ${action}
  `.execute(db);
}

async function deleteFormerParts(
  db: Kysely<DB>,
  table: keyof DB,
  key: readonly string[],
  partOf: string,
  rows: readonly object[],
): Promise<void> {
  const same = key.map((column) => sql`kept.${sql.ref(column)} = former.${sql.ref(column)}`);
  await sql`
    with kept as materialized (select * from ${rowsFromJson(table, rows)})
    delete from ${sql.table(table)} as former
    where exists (select from kept where kept.${sql.ref(partOf)} = former.${sql.ref(partOf)})
      and not exists (select from kept where ${sql.join(same, sql` and `)})
  `.execute(db);
}

function rowsFromJson(table: keyof DB, rows: readonly object[]) {
  return sql`json_populate_recordset(null::${sql.table(table)}, ${JSON.stringify(rows)}::text::json)`;
}
