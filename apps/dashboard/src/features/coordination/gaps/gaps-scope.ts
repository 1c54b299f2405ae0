import type { FundingFilter, FundingMeasure } from '../../../api/generated/graphql.ts';
import type { Query } from '../../../list/address.ts';
import { type Period, readPeriod, yearsOf } from '../../../list/period.ts';
import type { Reader } from '../../../reader/reader.ts';

/** How many years are looked back over where the address names none. */
const YEARS_BACK = 4;

/** The years that the address names, or the last ones. */
export function gapsPeriod(query: Query, today: string): Period {
  const year = Number(today.slice(0, 4));
  return readPeriod(query) ?? { from: year - YEARS_BACK, to: year };
}

export function gapsMeasure({ measure }: Query): FundingMeasure {
  return measure === 'DISBURSED' ? 'DISBURSED' : 'COMMITTED';
}

export function gapsFilter(
  period: Period,
  sectors: readonly string[],
  { provenance }: Pick<Reader, 'provenance'>,
): FundingFilter {
  return { provenance, sector: { in: [...sectors] }, year: yearsOf(period) };
}

/** The same years and measure as an address of the rows behind a cell. */
export function rowsScope(period: Period, measure: FundingMeasure): Readonly<Record<string, string | null>> {
  return {
    measure,
    from: period.from === undefined ? null : `${period.from}`,
    to: period.to === undefined ? null : `${period.to}`,
  };
}

/** The matrix as an address of the breakdown: the same sectors by the same communes. */
export function matrixScope(
  scope: Readonly<Record<string, string | null>>,
  sectors: readonly string[],
): Query {
  const given = Object.entries(scope).flatMap(([name, value]) => (value === null ? [] : [[name, value]]));
  return { ...Object.fromEntries(given), by: 'commune', and: 'sector', sector: sectors.join(',') };
}
