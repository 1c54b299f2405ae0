import { lengthOfMonth } from '@nhipcau/charts';
import type { Query } from '../../../list/address.ts';

/** What the calendar shows: a year at a glance, or one month of it. */
export interface ShownPeriod {
  readonly year: number;
  /** `2024-05` */
  readonly month: string | null;
  /** First and last day. */
  readonly from: string;
  readonly to: string;
}

const SHAPE = /^(\d{4})(?:-(0[1-9]|1[0-2]))?$/;

export function yearPeriod(year: number): ShownPeriod {
  return { year, month: null, from: `${year}-01-01`, to: `${year}-12-31` };
}

export function monthPeriod(month: string): ShownPeriod {
  return {
    year: Number(month.slice(0, 4)),
    month,
    from: `${month}-01`,
    to: `${month}-${String(lengthOfMonth(month)).padStart(2, '0')}`,
  };
}

/**
 * The period that the address names (`at=2024`, `at=2024-05`). A year that narrows the page holds the calendar too;
 * null where neither is named.
 */
export function readPeriod(query: Query): ShownPeriod | null {
  const [at, year, month] = SHAPE.exec(query.at ?? '') ?? [];
  const narrowed = SHAPE.exec(query.year ?? '')?.[1];
  if (narrowed !== undefined && narrowed !== year) return yearPeriod(Number(narrowed));
  if (at === undefined) return null;
  return month === undefined ? yearPeriod(Number(year)) : monthPeriod(at);
}

/** The address of another period; a year that narrows the page goes along. */
export function periodChange(query: Query, period: ShownPeriod): Readonly<Record<string, string>> {
  const narrowed = query.year !== undefined && query.year !== 'none';
  return {
    at: period.month ?? String(period.year),
    ...(narrowed && { year: String(period.year) }),
  };
}

/** The period before, or after: a year of a year, a month of a month. */
export function stepPeriod({ year, month }: ShownPeriod, step: 1 | -1): ShownPeriod {
  if (month === null) return yearPeriod(year + step);
  const next = new Date(Date.UTC(year, Number(month.slice(5)) - 1 + step, 1));
  return monthPeriod(next.toISOString().slice(0, 7));
}

/** The part of a period in which the page's own first days lie. */
export function narrowedPeriod(query: Query, { from, to }: ShownPeriod) {
  return {
    from: query.from !== undefined && query.from > from ? query.from : from,
    to: query.to !== undefined && query.to < to ? query.to : to,
  };
}
