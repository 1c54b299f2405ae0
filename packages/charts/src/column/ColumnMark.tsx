import type { ReactNode } from 'react';
import { percent, rounded } from '../geometry/rounded.ts';
import { paint } from '../mark/chart-mark.ts';
import { MarkLink } from '../mark/MarkLink.tsx';
import { ColumnRect } from './ColumnRect.tsx';
import type { ColumnChartProps, ColumnGroup, ColumnSeries, ColumnValue } from './column-group.ts';

interface ColumnMarkProps {
  readonly chart: ColumnChartProps;
  readonly group: ColumnGroup;
  readonly series: ColumnSeries;
  readonly value: ColumnValue & { readonly value: number };
  readonly start: number;
  readonly width: number;
  readonly top: number;
  readonly bottom: number;
  /** The area that takes the pointer; at least the column itself. */
  readonly hitTop: number;
  readonly hitBottom: number;
}

/** One value as a column that can be pointed at, focused and opened. */
export function ColumnMark(props: ColumnMarkProps): ReactNode {
  const { chart, group, series, value } = props;
  const name = `${group.label}, ${series.label}: ${value.valueLabel ?? chart.format(value.value)}`;
  return (
    <MarkLink mark={{ ...value, tooltip: value.tooltip ?? name }} name={name}>
      <ColumnRect
        chartId={chart.id}
        start={props.start}
        width={props.width}
        top={props.top}
        bottom={props.bottom}
        fill={paint(series.color)}
        demo={value.demo}
        atLeast={value.atLeast}
      />
      <rect
        className="nc-hit"
        x={percent(props.start)}
        width={percent(props.width)}
        y={rounded(props.hitTop)}
        height={rounded(props.hitBottom - props.hitTop)}
      />
    </MarkLink>
  );
}
