import { type Kysely, sql, type Transaction } from 'kysely';
import type { DB } from '../generated/tables.ts';
import type { StoredRow } from './stored-rows.ts';
import type { StoredTable } from './stored-table.ts';

/** What is put in the place of all that a database holds. */
export type Contents = AsyncIterable<{ readonly table: StoredTable; readonly rows: readonly StoredRow[] }>;

/**
 * Puts rows in the place of everything that the tables hold, as they were stored: no trigger computes, notes or refuses
 * anything. Whether records that are named are there is checked at the end, for all of them. Where it throws, its
 * transaction has to be rolled back.
 */
export async function replaceRows(
  db: Transaction<DB>,
  tables: readonly StoredTable[],
  contents: Contents,
): Promise<void> {
  const all = sql.join(tables.map(({ name }) => sql.table(name)));
  const references = await dropReferences(db);
  for (const { name } of tables) await sql`alter table ${sql.table(name)} disable trigger user`.execute(db);
  await sql`truncate ${all}`.execute(db);
  for await (const { table, rows } of contents) await insert(db, table, rows);
  for (const { name } of tables) await sql`alter table ${sql.table(name)} enable trigger user`.execute(db);
  for (const { table, name, definition } of references) {
    await sql`
      alter table ${sql.table(table)} add constraint ${sql.ref(name)} ${sql.raw(definition)}
    `.execute(db);
  }
  // What the planner of statements knows of the tables is of the rows that are gone.
  await sql`analyze ${all}`.execute(db);
}

interface Reference {
  readonly table: string;
  readonly name: string;
  readonly definition: string;
}

/** Rows come table by table, while tables name each other in circles; adding a reference again checks every row. */
async function dropReferences(db: Kysely<DB>): Promise<readonly Reference[]> {
  const { rows } = await sql<Reference>`
    select class.relname as table, conname as name, pg_get_constraintdef(pg_constraint.oid) as definition
    from pg_constraint join pg_class class on class.oid = conrelid
    where contype = 'f' and connamespace = 'public'::regnamespace
    order by class.relname, conname
  `.execute(db);
  for (const { table, name } of rows)
    await sql`alter table ${sql.table(table)} drop constraint ${sql.ref(name)}`.execute(db);
  return rows;
}

async function insert(db: Kysely<DB>, table: StoredTable, rows: readonly StoredRow[]): Promise<void> {
  const given = (index: number) => sql.ref(`given_${index}`);
  const names = sql.join(table.columns.map(({ name }) => sql.ref(name)));
  const values = sql.join(table.columns.map(({ type }, index) => sql`${given(index)}::${sql.raw(type)}`));
  const columns = sql.join(
    table.columns.map((_, index) => sql`${rows.map((row) => row[index] ?? null)}::text[]`),
  );
  await sql`
    insert into ${sql.table(table.name)} (${names}) overriding system value
    select ${values} from unnest(${columns}) as given (${sql.join(table.columns.map((_, index) => given(index)))})
  `.execute(db);
}
