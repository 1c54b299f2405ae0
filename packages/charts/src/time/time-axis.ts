import { scaleUtc } from 'd3-scale';
import type { TimelineProps } from './timeline-lane.ts';

export interface YearTick {
  readonly year: number;
  readonly share: number;
  readonly readsWhenNarrow: boolean;
}

/** Time from left to right; shares are 0 to 1 of the width. */
export interface TimeAxis {
  readonly ticks: readonly YearTick[];
  /** Share of a `YYYY-MM-DD`, held within the axis. */
  share(date: string): number;
  holds(date: string): boolean;
}

const ticksWhenWide = 10;
const ticksWhenNarrow = 5;

/** An axis over whole years that holds every date of the lanes. */
export function timeAxis({ lanes, from, to, today }: TimelineProps): TimeAxis {
  const dates = lanes.flatMap((lane) =>
    lane.items.flatMap((item) => (item.kind === 'point' ? [item.date] : [item.start, item.end])),
  );
  const known = dates.filter((date) => date !== null).sort();
  const first = Number((from ?? known[0] ?? today?.date ?? '2000').slice(0, 4));
  const last = Number((to ?? known.at(-1) ?? today?.date ?? '2000').slice(0, 4)) + 1;
  const scale = scaleUtc()
    .domain([Date.UTC(first, 0, 1), Date.UTC(Math.max(last, first + 1), 0, 1)])
    .range([0, 1])
    .clamp(true);
  const [start = 0, end = 0] = scale.domain().map(Number);
  return {
    ticks: yearTicks(first, last, (year) => scale(Date.UTC(year, 0, 1))),
    share: (date) => scale(Date.parse(date)),
    holds: (date) => Date.parse(date) >= start && Date.parse(date) < end,
  };
}

function yearTicks(first: number, last: number, share: (year: number) => number): readonly YearTick[] {
  const every = Math.max(1, Math.ceil((last - first) / ticksWhenWide));
  const everyNarrow = every * Math.max(1, Math.ceil((last - first) / every / ticksWhenNarrow));
  const years = Array.from({ length: last - first }, (_, index) => first + index);
  return years
    .filter((year) => (year - first) % every === 0)
    .map((year) => ({ year, share: share(year), readsWhenNarrow: (year - first) % everyNarrow === 0 }));
}
