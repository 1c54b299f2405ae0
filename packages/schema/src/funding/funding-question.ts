import type { Argument, Compilation, Predicate } from '@nhipcau/pothos-kysely';
import { conditionsWithout, type FilterValue, filterColumns } from './filter-columns.ts';
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
  /** The shares that the filter names by their codes: nothing of a transaction without such a share can match. */
  readonly named: readonly NamedShares[];
}

/** Shares of one kind that a filter names. */
export interface NamedShares {
  readonly column: SplitColumn;
  /** The condition on rows of an alias that have the column. */
  readonly matching: (alias: string) => Predicate;
}

/** The columns that money is split by: what a filter says of them holds of shares, not of transactions. */
export const splitColumns = ['sector_code', 'unit_id', 'commune_id'] as const;
export type SplitColumn = (typeof splitColumns)[number];

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
    named: splitColumns.flatMap((column) => {
      const name = nameOf(column);
      if (name === null || !namesCodes(value?.[name])) return [];
      return { column, matching: (alias) => fundingFilter.compile(compilation, alias, filter.only([name])) };
    }),
  };
}

/** The member of the filter that compares a column. */
function nameOf(column: SplitColumn): string | null {
  return Object.entries(filterColumns).find(([, compared]) => compared === column)?.[0] ?? null;
}

/** Whether a comparison lets only codes pass that it names. */
function namesCodes(comparison: unknown): boolean {
  if (typeof comparison !== 'object' || comparison === null) return false;
  const given = Object.entries(comparison).filter(([, value]) => value !== undefined && value !== null);
  return given.length > 0 && given.every(([operator]) => operator === 'eq' || operator === 'in');
}

/** The dimensions' declarations in the order of the question. */
export function dimensionsOf({ groupBy }: Pick<FundingQuestion, 'groupBy'>) {
  return groupBy.map((name) => fundingDimensions[name]);
}
