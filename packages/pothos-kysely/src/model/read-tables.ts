import { type Kysely, sql } from 'kysely';
import type { TableMetadata } from './table-metadata.ts';

interface CatalogueColumn {
  readonly table: string;
  readonly name: string;
  readonly type: string;
  readonly array: boolean;
  readonly enum: boolean;
  readonly nullable: boolean;
  /** Its place in the primary key, from 1; null where it is not in it. */
  readonly key: number | null;
}

/** What the database says of the tables of a schema: the metadata that models are declared on. */
export async function readTables<DB>(
  kysely: Kysely<DB>,
  schema = 'public',
): Promise<Readonly<Record<string, TableMetadata>>> {
  const { rows } = await sql<CatalogueColumn>`
    select class.relname as table, attname as name, coalesce(element.typname, type.typname) as type,
      element.oid is not null as "array", coalesce(element.typtype, type.typtype) = 'e' as "enum",
      not attnotnull as nullable, array_position(key.conkey, attnum) as key
    from pg_attribute
    join pg_class class on class.oid = attrelid and class.relkind in ('r', 'p', 'v', 'm')
    join pg_type type on type.oid = atttypid
    left join pg_type element on element.oid = type.typelem and type.typcategory = 'A'
    left join pg_constraint key on key.conrelid = class.oid and key.contype = 'p'
    where class.relnamespace = ${schema}::regnamespace and attnum > 0 and not attisdropped
    order by class.relname, attnum
  `.execute(kysely);
  const tables = Map.groupBy(rows, ({ table }) => table);
  return Object.fromEntries([...tables].map(([table, columns]) => [table, tableOf(columns)]));
}

function tableOf(columns: readonly CatalogueColumn[]): TableMetadata {
  const inKey = columns.filter(({ key }) => key !== null);
  return {
    primaryKey: inKey.toSorted((a, b) => (a.key ?? 0) - (b.key ?? 0)).map(({ name }) => name),
    columns: Object.fromEntries(
      columns.map(({ name, type, nullable, array, enum: isEnum }) => [
        name,
        { type, nullable, ...(array && { array }), ...(isEnum && { enum: isEnum }) },
      ]),
    ),
  };
}
