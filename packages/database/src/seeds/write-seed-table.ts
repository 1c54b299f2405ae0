import { type Kysely, type RawBuilder, sql } from 'kysely';
import type { DB } from '../generated/tables.ts';
import type { SeedTable } from './seed-table.ts';

/** Rows in one statement: large enough to be quick, small enough to keep one parameter under a few megabytes. */
const CHUNK = 1000;

/**
 * Writes the rows of one table: new ones are inserted, changed ones updated, equal ones left alone, and so are those of
 * records that stand in the trail: what a person has changed or deleted is theirs. A chunk travels as one JSON parameter,
 * so that the number of columns sets no limit. Columns that a row leaves out take null or their default: all rows of a
 * table name the same columns.
 */
export async function writeSeedTable(db: Kysely<DB>, { table, key, rows, partOf }: SeedTable): Promise<void> {
  const owner = await recordOf(db, table);
  for (let start = 0; start < rows.length; start += CHUNK) {
    const chunk = untouchedFromJson(table, rows.slice(start, start + CHUNK), owner);
    if (partOf !== undefined) await deleteFormerParts(db, table, key, partOf, chunk);
    await upsert(db, table, key, Object.keys(rows[0] ?? {}), chunk);
  }
}

async function upsert(
  db: Kysely<DB>,
  table: keyof DB,
  key: readonly string[],
  columns: readonly string[],
  rows: RawBuilder<unknown>,
): Promise<void> {
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
    select ${list} from ${rows}
    on conflict (${target}) do ${action}
  `.execute(db);
}

async function deleteFormerParts(
  db: Kysely<DB>,
  table: keyof DB,
  key: readonly string[],
  partOf: string,
  rows: RawBuilder<unknown>,
): Promise<void> {
  const same = key.map((column) => sql`kept.${sql.ref(column)} = former.${sql.ref(column)}`);
  await sql`
    with kept as materialized (select * from ${rows})
    delete from ${sql.table(table)} as former
    where exists (select from kept where kept.${sql.ref(partOf)} = former.${sql.ref(partOf)})
      and not exists (select from kept where ${sql.join(same, sql` and `)})
  `.execute(db);
}

/** What the rows of a table belong to, as the trail has it; null for a table that nobody but the product writes. */
interface Owner {
  readonly record: string;
  readonly column: string;
}

async function recordOf(db: Kysely<DB>, table: keyof DB): Promise<Owner | null> {
  const { rows } = await sql<Owner>`
    select split_part(words, '\\000', 1) as record, split_part(words, '\\000', 2) as column
    from (
      select encode(tgargs, 'escape') as words from pg_trigger
      where tgname = 'audit_row' and tgrelid = ${table}::regclass
    ) as audit
  `.execute(db);
  return rows[0] ?? null;
}

/** The rows as a table in parentheses, without those of records that the trail knows. */
function untouchedFromJson(
  table: keyof DB,
  rows: readonly object[],
  owner: Owner | null,
): RawBuilder<unknown> {
  const all = sql`json_populate_recordset(null::${sql.table(table)}, ${JSON.stringify(rows)}::text::json)`;
  if (owner === null) return all;
  return sql`(
    select * from ${all} as given
    where not exists (
      select from audit_event as touched
      where touched.record = ${`${owner.record} `} || (given.${sql.ref(owner.column)})::text
    )
  ) as untouched`;
}
