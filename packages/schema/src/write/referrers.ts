import type { DB } from '@nhipcau/database';
import { type Kysely, sql } from 'kysely';
import type { ReferrersShape } from '../mutation/record-in-use.ts';
import { typeOfTable } from './type-of-table.ts';

/** A column that names rows of a table, as the catalogue has it. */
export interface Reference {
  readonly table: string;
  readonly column: string;
  /** Of a table that only joins: the column that names whom its rows belong to, and that one's table. */
  readonly owner: { readonly column: string; readonly table: string } | null;
  /** Whether rows of it belong to the named one, and go where it goes. */
  readonly owned: boolean;
}

/**
 * Every column that names rows of a table and that the session may read, from the catalogue: a new foreign key is known
 * here without being told. Rows that are deleted with the named one belong to it, unless their key begins with another.
 */
export async function referencesTo(db: Kysely<DB>, table: string): Promise<readonly Reference[]> {
  const { rows } = await sql<{
    table: string;
    column: string;
    cascades: boolean;
    first: string;
    owner_table: string | null;
  }>`
    select tab.relname as "table", col.attname as "column", con.confdeltype = 'c' as cascades, first.attname as first,
      (
        select owner.confrelid::regclass::text from pg_constraint as owner
        where owner.conrelid = con.conrelid and owner.contype = 'f' and owner.conkey = array[first.attnum]
      ) as owner_table
    from pg_constraint as con
    join pg_class as tab on tab.oid = con.conrelid
    join pg_attribute as col on col.attrelid = con.conrelid and col.attnum = con.conkey[1]
    join pg_index as key on key.indrelid = con.conrelid and key.indisprimary
    join pg_attribute as first on first.attrelid = con.conrelid and first.attnum = key.indkey[0]
    where con.contype = 'f' and con.confrelid = ${table}::regclass and cardinality(con.conkey) = 1
      and has_table_privilege(con.conrelid, 'select')
    order by tab.relname, col.attname
  `.execute(db);
  return rows.map(({ table: name, column, cascades, first, owner_table }) => {
    const joins = owner_table !== null && first !== column;
    return {
      table: name,
      column,
      owner: joins ? { column: first, table: owner_table } : null,
      owned: cascades && !joins,
    };
  });
}

/** Who refers to a record and does not belong to it. */
export async function referrersOf(
  db: Kysely<DB>,
  table: string,
  id: string,
): Promise<readonly ReferrersShape[]> {
  const references = await referencesTo(db, table);
  const found = await Promise.all(
    references.filter(({ owned }) => !owned).map((reference) => referrersBy(db, reference, id)),
  );
  return found.filter(({ count }) => count > 0);
}

async function referrersBy(
  db: Kysely<DB>,
  { table, column, owner }: Reference,
  id: string,
): Promise<ReferrersShape> {
  const key = owner?.column ?? 'id';
  const { rows } = await sql<{ count: string; ids: string[] | null }>`
    select count(*) as count, (array_agg(${sql.ref(key)}::text order by ${sql.ref(key)}))[1:5] as ids
    from ${sql.table(table)} where ${sql.ref(column)} = ${id}
  `.execute(db);
  const typename = typeOfTable(owner?.table ?? table);
  const ids = rows[0]?.ids ?? [];
  return {
    typename: typename ?? table,
    field: column,
    count: Number(rows[0]?.count ?? 0),
    examples: typename === null ? [] : ids.map((each) => ({ __typename: typename, id: each })),
  };
}
