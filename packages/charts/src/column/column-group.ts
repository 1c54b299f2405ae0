import type { ChartMark, ColorToken } from '../mark/chart-mark.ts';

/** What one colour stands for: `Cam kết`, or a sector. */
export interface ColumnSeries {
  readonly key: string;
  readonly label: string;
  readonly color: ColorToken;
}

/** The value of one series in one group. */
export interface ColumnValue extends ChartMark {
  /** `null`: not stated; no column. */
  readonly value: number | null;
  /** Said instead of `format(value)`: «trên 131 tỷ đồng». */
  readonly valueLabel?: string | undefined;
  readonly atLeast?: boolean | undefined;
}

/** A year, or the records without one. */
export interface ColumnGroup {
  readonly key: string;
  /** `2016`, or «không nêu năm». */
  readonly label: string;
  /** By the series' key; a series that is absent has nothing. */
  readonly values: Readonly<Record<string, ColumnValue | undefined>>;
}

export interface ColumnChartProps {
  /** Unique on the page. */
  readonly id: string;
  /** Names the picture for those who do not see it. */
  readonly label: string;
  readonly series: readonly ColumnSeries[];
  readonly groups: readonly ColumnGroup[];
  /** What has no year: set apart after a line, at the end. */
  readonly notStated?: ColumnGroup | undefined;
  /** Full value, for names and tooltips: `12,4 tỷ đồng`. */
  readonly format: (value: number) => string;
  /** Short value for the axis, unit in the chart's subtitle: `40`. */
  readonly formatTick: (value: number) => string;
  /** Pixels of the plot without its labels; 200 unless told. */
  readonly height?: number | undefined;
}

export function drawnValue(group: ColumnGroup, series: ColumnSeries): number {
  return Math.max(0, group.values[series.key]?.value ?? 0);
}
