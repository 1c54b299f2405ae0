import { type RawBuilder, sql } from 'kysely';
import type { Argument } from '../argument/argument.ts';
import type { ColumnMetadata } from '../model/table-metadata.ts';
import type { Compilation } from './compilation.ts';

/** A source of rows that is joined to others in one FROM clause. */
export interface Joined {
  /** The clause, such as `left join lateral (…) as t3 on true`; asked for when all that reads from it is known. */
  clause(): RawBuilder<unknown>;
}

/** The joins of one FROM clause, each once, in the order in which they were first needed. */
export class Joins {
  readonly #joined = new Map<string, Joined>();

  shared<J extends Joined>(name: string, make: () => J): J {
    const known = this.#joined.get(name);
    if (known !== undefined) return known as J;
    const made = make();
    this.#joined.set(name, made);
    return made;
  }

  clauses(): RawBuilder<unknown> {
    const clauses: RawBuilder<unknown>[] = [];
    // A clause that is rendered may need further joins, which then stand behind it.
    for (const joined of this.#joined.values()) clauses.push(joined.clause());
    return clauses.length === 0 ? sql`` : sql.join(clauses, sql` `);
  }
}

/** What tells the rows of a FROM clause apart from others. */
export interface RowsOptions {
  readonly alias: string;
  /** The table, or what a subquery stands for. */
  readonly name: string;
  readonly columns: Readonly<Record<string, ColumnMetadata>>;
  readonly joins: Joins;
  /** Whether a left join may have found nothing for a row. */
  readonly optional?: boolean;
  /** Whether they are so few for each run of the clause that rows of other tables are better looked up than hashed. */
  readonly few?: boolean;
  /** The arguments of the field that the rows were derived for. */
  readonly argument?: Argument;
}

/** The rows of an alias, whose fields are being written; remembers which columns were read. */
export class Rows {
  readonly alias: string;
  readonly name: string;
  readonly joins: Joins;
  readonly optional: boolean;
  readonly few: boolean;
  readonly argument: Argument | null;
  readonly compilation: Compilation;
  readonly #columns: Readonly<Record<string, ColumnMetadata>>;
  readonly #read = new Set<string>();
  /** The keys of all rows as a set, for what is read for all of them at once; null where there is none. */
  keys: ((column: string) => RawBuilder<unknown>) | null = null;

  constructor(
    compilation: Compilation,
    { alias, name, columns, joins, optional = false, few = false, argument }: RowsOptions,
  ) {
    this.compilation = compilation;
    this.alias = alias;
    this.name = name;
    this.joins = joins;
    this.optional = optional;
    this.few = few;
    this.argument = argument ?? null;
    this.#columns = columns;
  }

  column(name: string): RawBuilder<unknown> {
    this.describe(name);
    this.#read.add(name);
    return sql.ref(`${this.alias}.${name}`);
  }

  /** @throws where the rows have no such column */
  describe(name: string): ColumnMetadata {
    const found = this.#columns[name];
    if (found === undefined) throw new Error(`${this.name} has no column ${name}`);
    return found;
  }

  get read(): readonly string[] {
    return [...this.#read];
  }

  /** The same FROM clause, other rows: those of a join. */
  joined(options: Omit<RowsOptions, 'joins' | 'few'>): Rows {
    return new Rows(this.compilation, { ...options, joins: this.joins, few: this.few });
  }
}
