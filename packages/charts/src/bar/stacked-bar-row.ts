import type { ChartMark, ColorToken } from '../mark/chart-mark.ts';

/** One part of a row, such as a year of a sector. */
export interface StackedBarPart extends ChartMark {
  readonly key: string;
  readonly label: string;
  readonly value: number;
  readonly valueLabel: string;
  readonly color: ColorToken;
}

export interface StackedBarRow {
  readonly key: string;
  readonly label: string;
  /** Small text under the label. */
  readonly note?: string | undefined;
  /** What the parts add up to, in words. */
  readonly valueLabel: string;
  readonly parts: readonly StackedBarPart[];
  readonly href?: string | undefined;
  /** One of the parts is a lower bound: the bar's end stays open. */
  readonly atLeast?: boolean | undefined;
  /** The category itself is not stated: set apart. */
  readonly notStated?: boolean | undefined;
}

/** The shortest part, as a share of the longest row, that can still be pointed at. */
const SHORTEST = 0.006;

const total = ({ parts }: StackedBarRow) => parts.reduce((sum, { value }) => sum + Math.max(0, value), 0);

/** A part's length on the axis: its value, or just enough to be pointed at. */
export function drawnLength({ value }: StackedBarPart, max: number): number {
  return value <= 0 ? 0 : Math.max(value, max * SHORTEST);
}

/** What takes the full length: the longest row with its short parts lengthened. */
export function stackedMax(rows: readonly StackedBarRow[]): number {
  const longest = Math.max(0, ...rows.map(total));
  const drawn = rows.map(({ parts }) => parts.reduce((sum, part) => sum + drawnLength(part, longest), 0));
  return Math.max(longest, ...drawn) || 1;
}
