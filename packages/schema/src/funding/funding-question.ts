import type { Argument, Compilation, Predicate } from '@nhipcau/pothos-kysely';
import { conditionsWithout, type FilterValue } from './filter-columns.ts';
import { type FundingDimensionName, fundingDimensions } from './funding-dimension.ts';
import { fundingFilter } from './funding-filter.ts';

export type FundingMeasureName = 'COMMITTED' | 'DISBURSED' | 'EXPENDED';

/** What is asked of the money. */
export interface FundingQuestion {
  readonly measure: FundingMeasureName;
  readonly groupBy: readonly FundingDimensionName[];
  /** The filter's structure: which fields it speaks of. */
  readonly filter: FilterValue | null | undefined;
  /** The filter's condition on the entries, or cells, of an alias. */
  readonly matching: (alias: string) => Predicate;
  /** What of the condition holds of whole transactions, before they are split into shares. */
  readonly matchingUnsplit: (alias: string) => Predicate;
}

/** The columns that money is split by: what a filter says of them holds of shares, not of transactions. */
export const splitColumns = ['sector_code', 'unit_id', 'commune_id'];

/** The question that a field's arguments `measure` and `filter` ask. */
export function fundingQuestion(
  argument: Argument,
  compilation: Compilation,
  groupBy: readonly FundingDimensionName[],
): FundingQuestion {
  const filter = argument.member('filter');
  const value = filter.value as FilterValue | null | undefined;
  const unsplit = filter.only(Object.keys(conditionsWithout(splitColumns, value)));
  return {
    measure: argument.member('measure').value as FundingMeasureName,
    groupBy,
    filter: value,
    matching: (alias) => fundingFilter.compile(compilation, alias, filter),
    matchingUnsplit: (alias) => fundingFilter.compile(compilation, alias, unsplit),
  };
}

/** The dimensions' declarations in the order of the question. */
export function dimensionsOf({ groupBy }: Pick<FundingQuestion, 'groupBy'>) {
  return groupBy.map((name) => fundingDimensions[name]);
}
