import type { RawBuilder } from 'kysely';
import type { ColumnMetadata } from '../model/table-metadata.ts';
import { Joins, Rows } from './rows.ts';

type ValueAt = (name: string, column: ColumnMetadata) => RawBuilder<unknown>;

/** Rows whose columns are expressions: the members of a value that is reckoned. */
export class ValueRows extends Rows {
  readonly #valueAt: ValueAt;

  constructor(
    { compilation }: Rows,
    name: string,
    columns: Readonly<Record<string, ColumnMetadata>>,
    valueAt: ValueAt,
  ) {
    super(compilation, { alias: name, name, columns, joins: new NoJoins(name) });
    this.#valueAt = valueAt;
  }

  override column(name: string): RawBuilder<unknown> {
    return this.#valueAt(name, this.describe(name));
  }
}

/** A value that stands on expressions has no row that others could be joined to. */
class NoJoins extends Joins {
  readonly #of: string;

  constructor(of: string) {
    super();
    this.#of = of;
  }

  override shared(): never {
    throw new Error(`${this.#of} is made of expressions: it has no relations, sums or rows of its own`);
  }
}
