import type { DB } from '@nhipcau/database';
import { type Kysely, sql } from 'kysely';

/** A column that names rows of a table, as the catalogue has it. */
export interface Reference {
  readonly table: string;
  readonly column: string;
  /** Of a table that only joins: the column that names whom its rows belong to, and that one's table. */
  readonly owner: { readonly column: string; readonly table: string } | null;
  /** Whether rows of it belong to the named one, and go where it goes. */
  readonly owned: boolean;
  /** Whether the session may change its rows. */
  readonly writable: boolean;
  /** The columns of each of its keys: what no two of its rows may be equal in. */
  readonly uniques: readonly (readonly string[])[];
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
    writable: boolean;
    uniques: string[][];
  }>`
    select tab.relname as "table", col.attname as "column", con.confdeltype = 'c' as cascades, first.attname as first,
      (
        select owner.confrelid::regclass::text from pg_constraint as owner
        where owner.conrelid = con.conrelid and owner.contype = 'f' and owner.conkey = array[first.attnum]
      ) as owner_table,
      has_table_privilege(con.conrelid, 'update') as writable,
      (
        select jsonb_agg((
          select jsonb_agg(part.attname) from pg_attribute as part
          where part.attrelid = unq.indrelid and part.attnum = any(unq.indkey::smallint[])
        ))
        from pg_index as unq
        where unq.indrelid = con.conrelid and unq.indisunique and unq.indpred is null and unq.indexprs is null
      ) as uniques
    from pg_constraint as con
    join pg_class as tab on tab.oid = con.conrelid
    join pg_attribute as col on col.attrelid = con.conrelid and col.attnum = con.conkey[1]
    join pg_index as key on key.indrelid = con.conrelid and key.indisprimary
    join pg_attribute as first on first.attrelid = con.conrelid and first.attnum = key.indkey[0]
    where con.contype = 'f' and con.confrelid = ${table}::regclass and cardinality(con.conkey) = 1
      and has_table_privilege(con.conrelid, 'select')
    order by tab.relname, col.attname
  `.execute(db);
  return rows.map(({ table: name, column, cascades, first, owner_table, writable, uniques }) => {
    const joins = owner_table !== null && first !== column;
    return {
      table: name,
      column,
      owner: joins ? { column: first, table: owner_table } : null,
      owned: cascades && !joins,
      writable,
      uniques,
    };
  });
}
