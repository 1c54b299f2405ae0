import type { Column, Enum } from './catalogue.ts';

/** What `value-parsers.ts` makes of each type of PostgreSQL. A type that is not here is refused, not guessed. */
const written: Readonly<Record<string, string>> = {
  bool: 'boolean',
  bytea: 'Buffer',
  date: 'string',
  float8: 'number',
  int2: 'number',
  int4: 'number',
  int8: 'string',
  json: 'unknown',
  jsonb: 'unknown',
  numeric: 'string',
  text: 'string',
  timestamp: 'string',
  pg_lsn: 'string',
  timestamptz: 'string',
  uuid: 'string',
};

/**
 * The types of the tables as a TypeScript module. Our own printer, because kysely-codegen makes columns that
 * the database computes insertable, and reads numbers and dates otherwise than our connections do.
 */
export function printTables(columns: readonly Column[], enums: readonly Enum[]): string {
  const types = new Map([
    ...Object.entries(written),
    ...enums.map(({ name }) => [name, pascal(name)] as const),
  ]);
  const tables = Map.groupBy(columns, ({ table }) => table);
  const unions = enums.map(
    ({ name, labels }) => `export type ${pascal(name)} = ${labels.map((label) => `'${label}'`).join(' | ')};`,
  );
  const interfaces = [...tables].map(
    ([table, members]) =>
      `export interface ${pascal(table)}Table {\n${members.map((column) => printColumn(column, types)).join('')}}`,
  );
  const all = [...tables.keys()].map((table) => `  ${table}: ${pascal(table)}Table;\n`);
  return `${[
    '// Generated from the migrated database. Do not edit: `pnpm --filter @nhipcau/database generate`.',
    "import type { ColumnType, Generated } from 'kysely';",
    ...unions,
    ...interfaces,
    `export interface DB {\n${all.join('')}}`,
  ].join('\n\n')}\n`;
}

function printColumn(column: Column, types: ReadonlyMap<string, string>): string {
  const base = types.get(column.type);
  if (!base)
    throw new Error(`${column.table}.${column.name} has the type ${column.type}, which nobody reads yet.`);
  const value = `${base}${column.isArray ? '[]' : ''}${column.nullable ? ' | null' : ''}`;
  if (column.generated) return `  ${column.name}: ColumnType<${value}, never, never>;\n`;
  return `  ${column.name}: ${column.hasDefault ? `Generated<${value}>` : value};\n`;
}

function pascal(name: string): string {
  return name.replace(/(?:^|_)(\w)/g, (_, letter: string) => letter.toUpperCase());
}
