import type { ReactNode } from 'react';
import { ColumnMark } from './ColumnMark.tsx';
import { ColumnPlot, type GroupPlace } from './ColumnPlot.tsx';
import { type ColumnChartProps, type ColumnGroup, drawnValue } from './column-group.ts';
import { type PlotFrame, plotFrame } from './plot-frame.ts';

/** Columns side by side for each year, such as committed against disbursed. */
export function TimeColumns(props: ColumnChartProps): ReactNode {
  const all = props.notStated === undefined ? props.groups : [...props.groups, props.notStated];
  const largest = Math.max(
    0,
    ...all.flatMap((group) => props.series.map((series) => drawnValue(group, series))),
  );
  const frame = plotFrame(largest, props.height ?? 200);
  return (
    <ColumnPlot
      chart={props}
      frame={frame}
      drawGroup={(group, place) => <SideBySide chart={props} frame={frame} group={group} place={place} />}
    />
  );
}

interface SideBySideProps {
  readonly chart: ColumnChartProps;
  readonly frame: PlotFrame;
  readonly group: ColumnGroup;
  readonly place: GroupPlace;
}

function SideBySide({ chart, frame, group, place }: SideBySideProps): ReactNode {
  const width = place.width / Math.max(1, chart.series.length);
  return chart.series.map((series, index) => {
    const value = group.values[series.key];
    if (value === undefined || value.value === null) return null;
    return (
      <ColumnMark
        key={series.key}
        chart={chart}
        group={group}
        series={series}
        value={{ ...value, value: value.value }}
        start={place.start + index * width}
        width={width}
        top={value.value > 0 ? Math.min(frame.y(value.value), frame.bottom - 1) : frame.bottom}
        bottom={frame.bottom}
        hitTop={frame.top}
        hitBottom={frame.bottom}
      />
    );
  });
}
