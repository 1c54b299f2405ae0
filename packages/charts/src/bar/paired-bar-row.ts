import type { ChartMark } from '../mark/chart-mark.ts';

export interface PairedBar extends ChartMark {
  /** `null`: nothing stated; no bar. */
  readonly value: number | null;
  readonly valueLabel: string;
  readonly atLeast?: boolean | undefined;
}

export interface PairedBarRow {
  readonly key: string;
  readonly label: string;
  readonly note?: string | undefined;
  readonly bars: readonly [PairedBar, PairedBar];
  /** From one to the other: `+12 %`. */
  readonly change?: string | undefined;
  readonly href?: string | undefined;
  readonly notStated?: boolean | undefined;
}

/** The value that takes the full length. */
export function largestPair(rows: readonly PairedBarRow[]): number {
  return Math.max(0, ...rows.flatMap(({ bars }) => bars.map(({ value }) => value ?? 0))) || 1;
}
