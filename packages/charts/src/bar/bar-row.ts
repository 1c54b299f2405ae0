import type { ChartMark, ColorToken } from '../mark/chart-mark.ts';

/** One of the stacked parts that make up a row's value. */
export interface BarPart {
  readonly key: string;
  readonly value: number;
  readonly color?: ColorToken | undefined;
  readonly demo?: boolean | undefined;
}

/** A thinner bar beneath the main one, on the same axis: what of it has been disbursed. */
export interface BarBeneath {
  readonly value: number;
  /** Said after the value, such as `đã giải ngân 2,1 tỷ đồng`. */
  readonly label: string;
  readonly color?: ColorToken | undefined;
}

export interface BarRow extends ChartMark {
  readonly key: string;
  readonly label: string;
  /** `null`: the sum is not stated; no bar is drawn. */
  readonly value: number | null;
  /** Said instead of `format(value)`: «trên 131 tỷ đồng», «không nêu». */
  readonly valueLabel?: string | undefined;
  /** Share of the whole as text: `44,3 %`. */
  readonly share?: string | undefined;
  readonly color?: ColorToken | undefined;
  /** The value is a lower bound: the bar's end stays open. */
  readonly atLeast?: boolean | undefined;
  /** The category itself is not stated: grey, set apart. */
  readonly notStated?: boolean | undefined;
  /** Parts that add up to `value`, drawn one after another. */
  readonly parts?: readonly BarPart[] | undefined;
  readonly beneath?: BarBeneath | undefined;
  /** Small text under the label. */
  readonly note?: string | undefined;
}

/** The largest length that the rows need on their common axis. */
export function largestBar(rows: readonly BarRow[]): number {
  return Math.max(0, ...rows.flatMap((row) => [row.value ?? 0, partsTotal(row), row.beneath?.value ?? 0]));
}

function partsTotal(row: BarRow): number {
  return (row.parts ?? []).reduce((total, part) => total + Math.max(0, part.value), 0);
}

/** The parts as drawn: those given, else the value as a single part, else nothing. */
export function drawnParts(row: BarRow): readonly BarPart[] {
  if (row.parts !== undefined && row.parts.length > 0) return row.parts;
  return row.value === null ? [] : [{ key: row.key, value: row.value, demo: row.demo }];
}
