/**
 * The day that the demonstration is told from. Fixed, so that the rows are the same whenever they are written;
 * papers run out all through the years after it, so that some are always about to.
 */
export const AS_OF = '2026-11-22';

/** First day after the period of the published figures: what lies before it is filed under them. */
export const PUBLISHED_UNTIL = '2022-01-01';

/** The day on which the 38 communes took the place of the districts and 106 communes. */
export const MERGER = '2025-07-01';

export function addDays(day: string, days: number): string {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + days);
  return date.toISOString().slice(0, 10);
}

/** The earlier of two days. */
export function earlier(a: string, b: string): string {
  return a < b ? a : b;
}

export function dayOf(year: number, dayOfYear: number): string {
  return addDays(`${year}-01-01`, dayOfYear - 1);
}

export function yearOf(day: string): number {
  return Number(day.slice(0, 4));
}
