import type { DB } from '@nhipcau/database';
import DataLoader from 'dataloader';
import { type Kysely, type RawBuilder, type Selectable, sql } from 'kysely';

export type TableName = keyof DB & string;
export type Row<Table extends TableName> = Selectable<DB[Table]>;
type Column<Table extends TableName> = keyof Row<Table> & string;

/** Rows of one table that hang from a parent: how to find them, and in which order. */
export interface Children<Table extends TableName> {
  readonly table: Table;
  /** The column that holds the parent's key. */
  readonly parent: Column<Table>;
  readonly orderBy: readonly Column<Table>[];
}

/**
 * Batches what the resolvers of one operation ask for: each loader makes one statement for all the parents of a
 * level, so that the number of statements does not grow with the rows.
 */
export class Loaders {
  readonly #kysely: Kysely<DB>;
  readonly #loaders = new Map<unknown, DataLoader<string, unknown>>();

  constructor(kysely: Kysely<DB>) {
    this.#kysely = kysely;
  }

  /** The row with this key, or null. */
  async one<Table extends TableName>(
    table: Table,
    column: Column<Table>,
    key: string | null,
  ): Promise<Row<Table> | null> {
    if (key === null) return null;
    return this.batched(`one:${table}.${column}`, key, async (keys) => {
      const rows = await this.#rows<Table>(sql`
        select * from ${sql.table(table)} where ${sql.ref(column)} in (${sql.join(keys)})
      `);
      return new Map(rows.map((row) => [String(row[column]), row]));
    }).then((row) => row ?? null);
  }

  /** The row with this key, which a foreign key promises. */
  async promised<Table extends TableName>(
    table: Table,
    column: Column<Table>,
    key: string,
  ): Promise<Row<Table>> {
    const row = await this.one(table, column, key);
    if (row === null) throw new Error(`${table} ${key} is gone`);
    return row;
  }

  /** The rows with these keys, in their order, without those that there are none of. */
  async all<Table extends TableName>(
    table: Table,
    column: Column<Table>,
    keys: readonly string[],
  ): Promise<Row<Table>[]> {
    const rows = await Promise.all(keys.map((key) => this.one(table, column, key)));
    return rows.filter((row) => row !== null);
  }

  /** The rows that hang from the parent, all of them: for lists that are short by their nature. */
  async children<Table extends TableName>(children: Children<Table>, parent: string): Promise<Row<Table>[]> {
    const { table, parent: column, orderBy } = children;
    const rows = await this.batched(children, parent, async (keys) => {
      const order = sql.join(orderBy.map((name) => sql.ref(name)));
      const found = await this.#rows<Table>(sql`
        select * from ${sql.table(table)} where ${sql.ref(column)} in (${sql.join(keys)}) order by ${order}
      `);
      return Map.groupBy(found, (row) => String(row[column]));
    });
    return rows ?? [];
  }

  /**
   * One value for each key through a statement of the caller's for all of them. `name` tells loaders apart:
   * calls with the same name must mean the same statement.
   */
  async batched<Value>(
    name: unknown,
    key: string,
    load: (keys: readonly string[]) => Promise<ReadonlyMap<string, Value>>,
  ): Promise<Value | undefined> {
    let loader = this.#loaders.get(name) as DataLoader<string, Value | undefined> | undefined;
    if (loader === undefined) {
      loader = new DataLoader<string, Value | undefined>(async (keys) => {
        const values = await load(keys);
        return keys.map((wanted) => values.get(wanted));
      });
      this.#loaders.set(name, loader as DataLoader<string, unknown>);
    }
    return loader.load(key);
  }

  async #rows<Table extends TableName>(statement: RawBuilder<unknown>): Promise<Row<Table>[]> {
    const result = await (statement as RawBuilder<Row<Table>>).execute(this.#kysely);
    return result.rows;
  }
}
