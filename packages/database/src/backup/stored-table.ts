import { type Kysely, sql } from 'kysely';
import type { DB } from '../generated/tables.ts';

/** A table with what is stored in it: columns that the database computes are computed again. */
export interface StoredTable {
  readonly name: string;
  readonly columns: readonly StoredColumn[];
}

export interface StoredColumn {
  readonly name: string;
  /** As PostgreSQL writes it, to read values by. */
  readonly type: string;
}

/** All tables that migrations make, but for the migrations' own bookkeeping, by name. */
export async function storedTables(db: Kysely<DB>): Promise<readonly StoredTable[]> {
  const { rows } = await sql<{ name: string; column: string; type: string }>`
    select class.relname as name, attname as column, format_type(atttypid, atttypmod) as type
    from pg_attribute
    join pg_class class on class.oid = attrelid and class.relkind = 'r'
    where class.relnamespace = 'public'::regnamespace and attnum > 0 and not attisdropped
      and attgenerated = '' and class.relname not like 'kysely\\_%'
    order by class.relname collate "C", attnum
  `.execute(db);
  const tables = new Map<string, StoredColumn[]>();
  for (const { name, column, type } of rows) {
    const columns = tables.get(name) ?? [];
    columns.push({ name: column, type });
    tables.set(name, columns);
  }
  return [...tables].map(([name, columns]) => ({ name, columns }));
}

/** The newest migration that the database has; null for one that has none. */
export async function newestMigration(db: Kysely<DB>): Promise<string | null> {
  const { rows } = await sql<{ exists: boolean }>`
    select to_regclass('public.kysely_migration') is not null as exists
  `.execute(db);
  if (rows[0]?.exists !== true) return null;
  const newest = await sql<{ name: string }>`
    select name from kysely_migration order by name desc limit 1
  `.execute(db);
  return newest.rows[0]?.name ?? null;
}
