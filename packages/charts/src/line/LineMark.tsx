import { line } from 'd3-shape';
import type { ReactNode } from 'react';
import type { PlotFrame } from '../column/plot-frame.ts';
import { percent, rounded } from '../geometry/rounded.ts';
import { paint } from '../mark/chart-mark.ts';
import { MarkLink } from '../mark/MarkLink.tsx';
import { type LinePoint, type LineSeries, runsOf } from './line-series.ts';

/** The drawing is stretched to the plot's width; its strokes are not. */
const UNITS = 1000;

interface LineMarkProps {
  readonly series: LineSeries;
  readonly years: readonly string[];
  readonly frame: PlotFrame;
}

/** One series: a line through each run of years, and a point for each year that can be opened. */
export function LineMark({ series, years, frame }: LineMarkProps): ReactNode {
  const x = (index: number) => rounded(((index + 0.5) / years.length) * UNITS);
  const y = (index: number) => frame.y(series.points[years[index] ?? '']?.value ?? 0);
  return (
    <g data-series={series.key}>
      <svg
        width="100%"
        height={frame.height}
        viewBox={`0 0 ${UNITS} ${frame.height}`}
        preserveAspectRatio="none"
        aria-hidden="true"
      >
        {runsOf(years, series).map((run) => (
          <path
            key={run[0]}
            className="nc-line"
            d={line<number>(x, y)([...run]) ?? ''}
            stroke={paint(series.color)}
            vectorEffect="non-scaling-stroke"
          />
        ))}
      </svg>
      {years.map((year, index) => {
        const point = series.points[year];
        return point === undefined ? null : (
          <PointMark
            key={year}
            series={series}
            when={year}
            point={point}
            x={percent((index + 0.5) / years.length)}
            frame={frame}
          />
        );
      })}
    </g>
  );
}

interface PointMarkProps {
  readonly series: LineSeries;
  readonly when: string;
  readonly point: LinePoint;
  readonly x: string;
  readonly frame: PlotFrame;
}

/** Hollow where it is demonstration data; a lower bound points upwards. */
function PointMark({ series, when, point, x, frame }: PointMarkProps): ReactNode {
  const name = `${series.label}, ${when}: ${point.valueLabel}`;
  const y = frame.y(point.value);
  const fill = paint(series.color);
  return (
    <MarkLink mark={{ ...point, tooltip: point.tooltip ?? name }} name={name}>
      <circle
        cx={x}
        cy={y}
        r={3}
        fill={point.demo === true ? 'var(--surface)' : fill}
        stroke={fill}
        strokeWidth={1.5}
      />
      {point.atLeast === true && (
        <line
          x1={x}
          x2={x}
          y1={y - 5}
          y2={y - 15}
          stroke={fill}
          strokeWidth={2}
          strokeDasharray="4 2"
          data-open-end=""
        />
      )}
      <circle className="nc-hit" cx={x} cy={y} r={9} />
    </MarkLink>
  );
}
