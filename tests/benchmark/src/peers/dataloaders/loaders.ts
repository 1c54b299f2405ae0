import type { DB } from '@nhipcau/database';
import DataLoader from 'dataloader';
import { type Kysely, type RawBuilder, type Selectable, sql } from 'kysely';

export type Row<Table extends keyof DB> = Selectable<DB[Table]>;

/** Finds what belongs to the keys, in one statement. */
type Find<Value> = (kysely: Kysely<DB>, keys: readonly string[]) => Promise<ReadonlyMap<string, Value>>;

/** What a loader loads. Each kind is one constant, so that its loader is found again within a request. */
export interface Kind<Value> {
  readonly find: Find<Value>;
  readonly missing: Value;
}

/** The rows of a table by their key, or null. */
export function rowsBy<Table extends keyof DB & string>(
  table: Table,
  key: string & keyof Row<Table>,
): Kind<Row<Table> | null> {
  const find: Find<Row<Table>> = async (kysely, keys) => {
    const { rows } = await sql<Row<Table>>`
      select * from ${sql.table(table)} where ${sql.ref(key)} = any(${[...keys]})
    `.execute(kysely);
    return new Map(rows.map((row) => [String(row[key]), row]));
  };
  return { find, missing: null };
}

/** The rows that a statement finds for the keys, which it selects as `parent`. */
export function rowsOf<Row>(
  statement: (keys: RawBuilder<unknown>) => RawBuilder<Row & { parent: string }>,
): Kind<readonly Row[]> {
  const find: Find<readonly Row[]> = async (kysely, keys) => {
    const { rows } = await statement(sql`${[...keys]}`).execute(kysely);
    return Map.groupBy(rows, ({ parent }) => parent);
  };
  return { find, missing: [] };
}

/** A value for each key, which the statement selects as `parent` and `value`. */
export function valueFor<Value>(
  missing: Value,
  statement: (keys: RawBuilder<unknown>) => RawBuilder<{ parent: string; value: Value }>,
): Kind<Value> {
  const find: Find<Value> = async (kysely, keys) => {
    const { rows } = await statement(sql`${[...keys]}`).execute(kysely);
    return new Map(rows.map(({ parent, value }) => [parent, value]));
  };
  return { find, missing };
}

/** The loaders of one request. No member is private, because Apollo copies its context. */
export class Loaders {
  readonly kysely: Kysely<DB>;
  readonly loaders = new Map<unknown, DataLoader<string, unknown>>();

  constructor(kysely: Kysely<DB>) {
    this.kysely = kysely;
  }

  load<Value>(kind: Kind<Value>, key: string): Promise<Value> {
    let loader = this.loaders.get(kind) as DataLoader<string, Value> | undefined;
    if (loader === undefined) {
      loader = new DataLoader<string, Value>(async (keys) => {
        const found = await kind.find(this.kysely, keys);
        return keys.map((wanted) => found.get(wanted) ?? kind.missing);
      });
      this.loaders.set(kind, loader as DataLoader<string, unknown>);
    }
    return loader.load(key);
  }
}
