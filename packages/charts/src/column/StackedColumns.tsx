import { sum } from 'd3-array';
import type { ReactNode } from 'react';
import { stackedSpans } from '../geometry/spans.ts';
import { ColumnMark } from './ColumnMark.tsx';
import { ColumnPlot, type GroupPlace } from './ColumnPlot.tsx';
import { type ColumnChartProps, type ColumnGroup, drawnValue } from './column-group.ts';
import { type PlotFrame, plotFrame } from './plot-frame.ts';

/** One column per year whose parts add up to the year, such as the sectors of its commitments. */
export function StackedColumns(props: ColumnChartProps): ReactNode {
  const all = props.notStated === undefined ? props.groups : [...props.groups, props.notStated];
  const largest = Math.max(
    0,
    ...all.map((group) => sum(props.series, (series) => drawnValue(group, series))),
  );
  const frame = plotFrame(largest, props.height ?? 200);
  return (
    <ColumnPlot
      chart={props}
      frame={frame}
      drawGroup={(group, place) => <Stack chart={props} frame={frame} group={group} place={place} />}
    />
  );
}

interface StackProps {
  readonly chart: ColumnChartProps;
  readonly frame: PlotFrame;
  readonly group: ColumnGroup;
  readonly place: GroupPlace;
}

function Stack({ chart, frame, group, place }: StackProps): ReactNode {
  const spans = stackedSpans(chart.series.map((series) => drawnValue(group, series)));
  return chart.series.map((series, index) => {
    const value = group.values[series.key];
    const span = spans[index];
    if (value === undefined || value.value === null || value.value <= 0 || span === undefined) return null;
    const [top, bottom] = [frame.y(span.end), frame.y(span.start)];
    return (
      <ColumnMark
        key={series.key}
        chart={chart}
        group={group}
        series={series}
        value={{ ...value, value: value.value }}
        start={place.start}
        width={place.width}
        top={top}
        bottom={bottom}
        hitTop={top}
        hitBottom={bottom}
      />
    );
  });
}
