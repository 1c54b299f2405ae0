import type { ReactNode } from 'react';
import { percent } from '../geometry/rounded.ts';
import { DemoPatternSheet } from '../mark/DemoPattern.tsx';
import { PointRow } from './PointRow.tsx';
import { SpanRow } from './SpanRow.tsx';
import { type TimeAxis, timeAxis } from './time-axis.ts';
import type { TimelineLane, TimelineProps } from './timeline-lane.ts';

/** Projects, activities and papers on one axis of time, in lanes. */
export function Timeline(props: TimelineProps): ReactNode {
  const axis = timeAxis(props);
  return (
    <figure className="nc-time" id={props.id} aria-label={props.label}>
      <DemoPatternSheet id={props.id} />
      <AxisRow chart={props} axis={axis} />
      {props.lanes.map((lane) => (
        <Lane key={lane.key} chart={props} lane={lane} axis={axis} />
      ))}
    </figure>
  );
}

interface LaneProps {
  readonly chart: TimelineProps;
  readonly lane: TimelineLane;
  readonly axis: TimeAxis;
}

function Lane({ chart, lane, axis }: LaneProps): ReactNode {
  const spans = lane.items.filter((item) => item.kind === 'span');
  const points = lane.items.filter((item) => item.kind === 'point');
  const today = chart.today?.date;
  return (
    <div className="nc-time-lane">
      {spans.length > 0 && (
        <>
          <p id={`${chart.id}-${lane.key}`}>{lane.label}</p>
          <ul aria-labelledby={`${chart.id}-${lane.key}`}>
            {spans.map((span) => (
              <li key={span.key}>
                <SpanRow chartId={chart.id} span={span} axis={axis} today={today} />
              </li>
            ))}
          </ul>
        </>
      )}
      {points.length > 0 && <PointRow label={lane.label} points={points} axis={axis} today={today} />}
    </div>
  );
}

function AxisRow({ chart, axis }: { readonly chart: TimelineProps; readonly axis: TimeAxis }): ReactNode {
  const { today } = chart;
  return (
    <div className="nc-time-item nc-time-axis">
      <span className="nc-time-label" />
      <svg className="nc-time-row" width="100%" height={today === undefined ? 20 : 34} aria-hidden="true">
        {axis.ticks.map((tick) => (
          <text
            key={tick.year}
            className="nc-tick"
            x={percent(tick.share)}
            y={12}
            data-narrow={tick.readsWhenNarrow ? undefined : 'hidden'}
          >
            {chart.formatYear(tick.year)}
          </text>
        ))}
        {today !== undefined && axis.holds(today.date) && (
          <text
            className="nc-tick nc-today-label"
            x={percent(axis.share(today.date))}
            y={28}
            textAnchor={axis.share(today.date) > 0.8 ? 'end' : 'middle'}
          >
            {today.label}
          </text>
        )}
      </svg>
    </div>
  );
}
