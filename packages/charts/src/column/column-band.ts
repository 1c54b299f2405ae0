import { scaleBand } from 'd3-scale';

/** Where groups stand along the plot; all lengths are shares (0 to 1) of its width. */
export interface ColumnBands {
  readonly width: number;
  start(key: string): number;
  /** Whether the label of the group `index` may stay where there is little room. */
  readsWhenNarrow(index: number): boolean;
  readsWhenWide(index: number): boolean;
}

const labelWidth = 36;
const narrowPlot = 210;
const widePlot = 520;

/** Few groups stand further apart, so that columns never become slabs. */
export function columnBands(keys: readonly string[]): ColumnBands {
  const padding = keys.length <= 3 ? 0.7 : keys.length <= 7 ? 0.5 : 0.28;
  const scale = scaleBand()
    .domain(keys)
    .range([0, 1])
    .paddingInner(padding)
    .paddingOuter(padding / 2);
  const every = (plot: number) => Math.max(1, Math.ceil((keys.length * labelWidth) / plot));
  const last = keys.length - 1;
  return {
    width: scale.bandwidth(),
    start: (key) => scale(key) ?? 0,
    readsWhenNarrow: (index) => (last - index) % every(narrowPlot) === 0,
    readsWhenWide: (index) => (last - index) % every(widePlot) === 0,
  };
}
