import type { DB } from '@nhipcau/database';
import { type Kysely, type RawBuilder, sql } from 'kysely';
import type { PartRow } from './writable-part.ts';

const refs = (columns: readonly string[]): RawBuilder<unknown> =>
  sql.join(columns.map((name) => sql.ref(name)));
const valuesOf = (row: PartRow, columns: readonly string[]): RawBuilder<unknown> =>
  sql.join(columns.map((name) => sql`${row[name] ?? null}`));

/** Makes a row, and gives its id. */
export async function insertRow(db: Kysely<DB>, table: string, row: PartRow): Promise<string> {
  const columns = Object.keys(row);
  const { rows } = await sql<{ id: string }>`
    insert into ${sql.table(table)} (${refs(columns)}) values (${valuesOf(row, columns)}) returning id
  `.execute(db);
  const [made] = rows;
  if (made === undefined) throw new Error(`no row of ${table} was made`);
  return made.id;
}

/** Changes what differs of the row with this id; a row that is already so is left alone. */
export async function updateRow(db: Kysely<DB>, table: string, id: string, row: PartRow): Promise<void> {
  const columns = Object.keys(row);
  if (columns.length === 0) return;
  const set = sql.join(columns.map((name) => sql`${sql.ref(name)} = ${row[name] ?? null}`));
  await sql`
    update ${sql.table(table)} set ${set}
    where id = ${id} and row(${refs(columns)}) is distinct from row(${valuesOf(row, columns)})
  `.execute(db);
}

/** Makes the rows of a key what they are given as; those that are already so are left alone. */
export async function upsertRows(
  db: Kysely<DB>,
  table: string,
  key: readonly string[],
  rows: readonly PartRow[],
): Promise<void> {
  const [first] = rows;
  if (first === undefined) return;
  const columns = Object.keys(first);
  const others = columns.filter((name) => !key.includes(name));
  const excluded = (name: string) => sql.ref(`excluded.${name}`);
  const differs = sql`row(${sql.join(others.map((name) => sql.ref(`${table}.${name}`)))})
    is distinct from row(${sql.join(others.map(excluded))})`;
  const action =
    others.length === 0
      ? sql`do nothing`
      : sql`do update set ${sql.join(others.map((name) => sql`${sql.ref(name)} = ${excluded(name)}`))} where ${differs}`;
  await sql`
    insert into ${sql.table(table)} (${refs(columns)})
    values ${sql.join(rows.map((row) => sql`(${valuesOf(row, columns)})`))}
    on conflict (${refs(key)}) ${action}
  `.execute(db);
}
