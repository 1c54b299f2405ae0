import type { Predicate } from '../predicate.ts';
import type { ColumnPair, Columns, Relation } from './relation.ts';
import type { ColumnMetadata, DatabaseMetadata, TableMetadata } from './table-metadata.ts';

/**
 * The rows of a table that a viewer may read, as a condition on an alias. It gets what shapes the SQL (`viewer`, such as
 * a role); values that differ between viewers of one shape are bound with `fromContext`.
 */
export type Scope<Viewer> = (alias: string, viewer: Viewer) => Predicate | null;

/** A table with its relations and the rows of it that may be read. */
export interface Model<Relations = Readonly<Record<string, Relation>>> {
  readonly table: string;
  readonly relations: Relations;
  readonly scope: Scope<never> | null;
}

export type Models = Readonly<Record<string, Model>>;

type ColumnsOf<DB, Table extends keyof DB> = keyof DB[Table] & string;
type On<DB, From extends keyof DB, To extends keyof DB> = Partial<
  Record<ColumnsOf<DB, From>, ColumnsOf<DB, To>>
>;

/** Declares the relations of one table; columns are checked against the database's types. */
export interface RelationsOf<DB, Table extends keyof DB & string> {
  /** One row of the target at most; `required` where a foreign key that is never null promises it. */
  one<Target extends keyof DB & string>(
    target: Target,
    on: On<DB, Table, Target>,
    options?: { required?: boolean },
  ): ToOne<Table, Target>;
  /** The rows of the target whose columns hold this row's. */
  many<Target extends keyof DB & string>(
    target: Target,
    on: On<DB, Table, Target>,
    options?: {
      orderBy?: readonly ColumnsOf<DB, Target>[];
      where?: (parent: Columns, target: Columns) => Predicate;
    },
  ): ToMany<Table, Target>;
  /** The rows of the target that a join table ties to this row. */
  through<Join extends keyof DB & string, Target extends keyof DB & string>(
    join: Join,
    target: Target,
    options: {
      from: On<DB, Table, Join>;
      to: On<DB, Join, Target>;
      orderBy?: readonly ColumnsOf<DB, Target>[];
      where?: (join: string) => Predicate;
    },
  ): ToMany<Table, Target>;
  /** The rows of the target that a condition between the columns of both ties to this row. */
  where<Target extends keyof DB & string>(
    target: Target,
    condition: (parent: Columns, target: Columns) => Predicate,
    options?: { orderBy?: readonly ColumnsOf<DB, Target>[] },
  ): ToMany<Table, Target>;
}

/** A relation as the types know it: between which tables. */
type Between<Own extends string, Target extends string> = Relation & {
  readonly target: Target;
  readonly of?: Own;
};
export type ToOne<Own extends string, Target extends string> = Between<Own, Target> & {
  readonly many: false;
};
export type ToMany<Own extends string, Target extends string> = Between<Own, Target> & {
  readonly many: true;
};

type Declare<DB, Viewer> = <
  Table extends keyof DB & string,
  const Relations extends Readonly<Record<string, Relation>> = Readonly<Record<never, Relation>>,
>(
  table: Table,
  relations?: (relation: RelationsOf<DB, Table>) => Relations,
  options?: { scope?: Scope<Viewer> },
) => Model<Relations>;

/** Models with what the database says of their tables. */
export interface DeclaredModels<DB, M extends Models> {
  readonly tables: DatabaseMetadata<DB>;
  readonly models: M;
}

/**
 * Declares the models of a database, each under the name of its table.
 *
 * `declareModels<DB, Viewer>()(tables, (model) => ({ author: model('author', (r) => ({ books: r.many('book', { id:
 * 'author_id' }) })) }))`
 */
export function declareModels<DB, Viewer = unknown>() {
  return <const M extends Models>(
    tables: DatabaseMetadata<DB>,
    declare: (model: Declare<DB, Viewer>) => M,
  ): DeclaredModels<DB, M> => {
    const models = declare((table, relations, options) => ({
      table,
      relations: relations?.(relationsOf()) ?? ({} as never),
      scope: (options?.scope ?? null) as Scope<never> | null,
    }));
    checkModels(tables, models);
    return { tables, models };
  };
}

export function relationsOf<DB, Table extends keyof DB & string>(): RelationsOf<DB, Table> {
  return {
    one: (target, on, { required = false } = {}) => ({
      target,
      many: false,
      required,
      on: pairs(on),
      orderBy: [],
    }),
    many: (target, on, { orderBy = [], where } = {}) => ({
      target,
      many: true,
      required: false,
      on: pairs(on),
      orderBy,
      ...(where && { where }),
    }),
    through: (table, target, { from, to, orderBy = [], where }) => ({
      target,
      many: true,
      required: false,
      on: [],
      link: { table, from: pairs(from), to: pairs(to), ...(where && { where }) },
      orderBy,
    }),
    where: (target, where, { orderBy = [] } = {}) => ({
      target,
      many: true,
      required: false,
      on: [],
      where,
      orderBy,
    }),
  };
}

function pairs(on: Partial<Record<string, string>>): readonly ColumnPair[] {
  return Object.entries(on).flatMap(([parent, target]) => (target ? [{ parent, target }] : []));
}

/** @throws where a model or relation names a table or column that the database does not have. */
function checkModels<DB>(tables: DatabaseMetadata<DB>, models: Models): void {
  const known: Readonly<Record<string, TableMetadata>> = tables;
  const check = (table: string, names: readonly string[]) => {
    const columns = known[table]?.columns;
    if (columns === undefined)
      throw new Error(`a model names the table ${table}, which the database has not`);
    for (const name of names) {
      if (!(name in columns)) throw new Error(`a model names ${table}.${name}, which the database has not`);
    }
  };
  for (const { table, relations } of Object.values(models)) {
    check(table, []);
    for (const { target, on, link, orderBy } of Object.values(relations)) {
      check(
        table,
        [...on, ...(link?.from ?? [])].map(({ parent }) => parent),
      );
      check(target, [...[...on, ...(link?.to ?? [])].map((pair) => pair.target), ...orderBy]);
      if (link) check(link.table, [...link.from.map((p) => p.target), ...link.to.map((p) => p.parent)]);
    }
  }
}

/** @throws where the table has no such column. */
export function columnOf(table: TableMetadata, name: string, of: string): ColumnMetadata {
  const found = table.columns[name];
  if (found === undefined) throw new Error(`${of} has no column ${name}`);
  return found;
}
