import type { ChartMark, ColorToken } from '../mark/chart-mark.ts';

/** A project or another thing that lasts. Dates are `YYYY-MM-DD`. */
export interface TimelineSpan extends ChartMark {
  readonly kind: 'span';
  readonly key: string;
  readonly label: string;
  /** `null`: not stated; the bar begins open at the edge. */
  readonly start: string | null;
  /** `null`: not stated or still running; the bar ends open at the edge. */
  readonly end: string | null;
  /** The dates as said: `3/2019 – 12/2021`. */
  readonly when: string;
  readonly color?: ColorToken | undefined;
}

/** Something that happened on a day: an activity as a dot, a paper as a diamond. */
export interface TimelinePoint extends ChartMark {
  readonly kind: 'point';
  readonly key: string;
  readonly label: string;
  /** `YYYY-MM-DD` */
  readonly date: string;
  readonly when: string;
  readonly shape: 'dot' | 'diamond';
  readonly color?: ColorToken | undefined;
}

/** Spans take a row each; points share one row and step aside where they would cover each other. */
export interface TimelineLane {
  readonly key: string;
  readonly label: string;
  readonly items: readonly (TimelineSpan | TimelinePoint)[];
}

export interface TimelineProps {
  /** Unique on the page. */
  readonly id: string;
  readonly label: string;
  readonly lanes: readonly TimelineLane[];
  /** Limits of the axis, `YYYY-MM-DD`; else the years that hold every date. */
  readonly from?: string | undefined;
  readonly to?: string | undefined;
  /** Today, drawn as a line where it lies within. */
  readonly today?: { readonly date: string; readonly label: string } | undefined;
  readonly formatYear: (year: number) => string;
}
