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
    super(compilation, { alias: name, name, columns, joins: new Joins() });
    this.#valueAt = valueAt;
  }

  override column(name: string): RawBuilder<unknown> {
    return this.#valueAt(name, this.describe(name));
  }
}
