import type { ChartMark, ColorToken } from '../mark/chart-mark.ts';

/** One series in one year. */
export interface LinePoint extends ChartMark {
  readonly value: number;
  readonly valueLabel: string;
  readonly atLeast?: boolean | undefined;
}

export interface LineSeries {
  readonly key: string;
  readonly label: string;
  readonly color: ColorToken;
  readonly href?: string | undefined;
  /** By the year's key; a year that is absent leaves a gap. */
  readonly points: Readonly<Record<string, LinePoint | undefined>>;
  /** What has no year: said beneath the lines. */
  readonly notStated?: LinePoint | undefined;
}

export interface LinesProps {
  /** Unique on the page. */
  readonly id: string;
  /** Names the picture for those who do not see it. */
  readonly label: string;
  /** Every year from the first to the last. */
  readonly years: readonly string[];
  /** Two to eight. */
  readonly series: readonly LineSeries[];
  /** Names the part without a year. */
  readonly notStatedLabel: string;
  readonly formatTick: (value: number) => string;
  /** Pixels of the plot without its labels; 260 unless told. */
  readonly height?: number | undefined;
}

/** Years one after another that a series has; a line runs through each run, a gap between two. */
export function runsOf(years: readonly string[], { points }: LineSeries): readonly (readonly number[])[] {
  const runs: number[][] = [];
  let run: number[] = [];
  for (const [index, year] of years.entries()) {
    if (points[year] === undefined) {
      run = [];
      continue;
    }
    if (run.length === 0) runs.push(run);
    run.push(index);
  }
  return runs;
}

/** Moves labels apart that would lie on each other, in their order; all stay within the picture. */
export function spreadLabels(wanted: readonly number[], step: number, bottom: number): readonly number[] {
  const order = wanted.map((y, index) => ({ y, index })).toSorted((a, b) => a.y - b.y);
  const placed: number[] = [];
  let above = Number.NEGATIVE_INFINITY;
  for (const { y, index } of order) {
    above = Math.max(y, above + step);
    placed[index] = above;
  }
  let below = bottom + step;
  for (const { index } of order.toReversed()) {
    below = Math.min(placed[index] ?? 0, below - step);
    placed[index] = below;
  }
  return placed;
}
