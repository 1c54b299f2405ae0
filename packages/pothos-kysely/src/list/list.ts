import type { RawBuilder } from 'kysely';
import type { Argument } from '../argument/argument.ts';
import type { Filter } from '../filter/filter.ts';
import type { ColumnMetadata } from '../model/table-metadata.ts';
import type { OrderFields, OrderInput, OrderInputRef } from '../order/order.ts';
import type { Predicate } from '../predicate.ts';
import type { Compilation } from '../statement/compilation.ts';

/** What a list is walked by: its rows, and the orders in which they can stand. */
export interface List {
  /** What its GraphQL types are named after. */
  readonly name: string;
  /** A table, or the name of what `source` gives. */
  readonly table: string;
  readonly columns: Readonly<Record<string, ColumnMetadata>>;
  /** A subquery in parentheses, where the rows are not those of a table. */
  readonly source?: (argument: Argument, compilation: Compilation) => RawBuilder<unknown>;
  /**
   * How many rows `source` gives, as SQL, where that can be had for less than making them; null where it cannot. Of a
   * source that applies the filter itself, and is tied to no parent.
   */
  readonly count?: (argument: Argument, compilation: Compilation) => RawBuilder<unknown> | null;
  /** The column that tells rows apart. */
  readonly key: string;
  readonly orderFields: OrderFields;
  readonly orderInput?: OrderInputRef | undefined;
  readonly defaultOrder: readonly OrderInput[];
  readonly filter?: Filter | undefined;
  /** Whether `source` applies the filter itself, before it makes the rows. */
  readonly sourceFilters?: boolean;
  /** The rows that the list is about, whoever asks. */
  readonly where?: (alias: string) => Predicate;
  /** The column with a row's search text; none where the list cannot be searched. */
  readonly search?: string | undefined;
}
