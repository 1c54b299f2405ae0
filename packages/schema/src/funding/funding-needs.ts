import type { DerivedQuestion } from '@nhipcau/pothos-kysely';

/** What an operation wants to know of the rows of a breakdown, and of its total. */
export interface FundingNeeds {
  /** How many transactions there are, or lack a value, in each row. */
  readonly rowCounts: boolean;
  readonly totalCounts: boolean;
  /** How many projects there are. */
  readonly rowProjects: boolean;
  readonly totalProjects: boolean;
}

export const everything: FundingNeeds = {
  rowCounts: true,
  totalCounts: true,
  rowProjects: true,
  totalProjects: true,
};

/** Tells from the columns that are read what is needed. */
export function fundingNeeds({ reads }: Pick<DerivedQuestion, 'reads'>): FundingNeeds {
  const asks = (member: string, columns: readonly string[]) =>
    columns.some((column) => reads(member).has(column));
  const counts = ['transactions', 'unvalued'];
  return {
    rowCounts: asks('rows', counts),
    totalCounts: asks('total', counts),
    rowProjects: asks('rows', ['projects']),
    totalProjects: asks('total', ['projects']),
  };
}
