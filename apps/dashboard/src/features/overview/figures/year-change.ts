import { formatChange, type Language } from '@nhipcau/ui';

export interface YearValue {
  readonly year: string;
  readonly value: string;
}

export interface YearChange {
  readonly year: string;
  readonly before: string;
  readonly value: string;
  /** `+12 %` */
  readonly change: string;
}

/**
 * The last full year against the one before; the running year is not over and would look like a fall.
 * Null where either has nothing to compare.
 */
export function yearChange(
  values: readonly YearValue[],
  today: string,
  language: Language,
): YearChange | null {
  const year = `${Number(today.slice(0, 4)) - 1}`;
  const before = `${Number(year) - 1}`;
  const of = (wanted: string) => values.find((one) => one.year === wanted)?.value;
  const [now, then] = [of(year), of(before)];
  if (now === undefined || then === undefined) return null;
  const change = formatChange(then, now, language);
  return change === null ? null : { year, before, value: now, change };
}
