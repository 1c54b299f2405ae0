import type { RawBuilder } from 'kysely';
import type { Relation } from '../model/relation.ts';
import type { Predicate } from '../predicate.ts';

/** What is reckoned from the related rows of each row: the members of a value, or one value. */
export interface Aggregate {
  readonly relation: Relation;
  /** Which of the related rows. */
  readonly where?: (alias: string) => Predicate;
  readonly values: Readonly<Record<string, AggregateValue>>;
}

/** What is reckoned from the rows of a list themselves. */
export interface OwnAggregate {
  /** The columns that the values read. */
  readonly columns: readonly string[];
  readonly values: Readonly<Record<string, AggregateValue>>;
}

/** One aggregate function over the related rows. */
export interface AggregateValue {
  /** A call of an aggregate function and nothing around it: `sum(t.amount)`. */
  readonly of: (alias: string) => RawBuilder<unknown>;
  /** What stands where there are no rows, or the function gives null; null where it is not given. */
  readonly empty?: RawBuilder<unknown>;
}
