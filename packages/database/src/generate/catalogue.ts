import { type Kysely, sql } from 'kysely';
import type { DB } from '../generated/tables.ts';

/** A column as the database describes it. */
export interface Column {
  readonly table: string;
  readonly name: string;
  /** PostgreSQL's name of the type; of its elements where `isArray`. */
  readonly type: string;
  readonly isArray: boolean;
  readonly nullable: boolean;
  readonly hasDefault: boolean;
  /** Computed by the database: nobody may write it. */
  readonly generated: boolean;
}

export interface Enum {
  readonly name: string;
  readonly labels: readonly string[];
}

/** Columns of the tables that migrations make, but for the migrations' own bookkeeping. */
export async function readColumns(db: Kysely<DB>): Promise<readonly Column[]> {
  const { rows } = await sql<Column>`
    select class.relname as table, attname as name, coalesce(element.typname, type.typname) as type,
      element.oid is not null as "isArray", not attnotnull as nullable, atthasdef as "hasDefault",
      attgenerated <> '' or attidentity = 'a' as generated
    from pg_attribute
    join pg_class class on class.oid = attrelid and class.relkind in ('r', 'p', 'v', 'm')
    join pg_type type on type.oid = atttypid
    left join pg_type element on element.oid = type.typelem and type.typcategory = 'A'
    where class.relnamespace = 'public'::regnamespace and attnum > 0 and not attisdropped
      and class.relname not like 'kysely\\_%'
    order by class.relname, attnum
  `.execute(db);
  return rows;
}

export async function readEnums(db: Kysely<DB>): Promise<readonly Enum[]> {
  const { rows } = await sql<Enum>`
    select typname::text as name, array_agg(enumlabel::text order by enumsortorder) as labels
    from pg_enum join pg_type type on type.oid = enumtypid
    where typnamespace = 'public'::regnamespace
    group by typname order by typname
  `.execute(db);
  return rows;
}
