import type { ReactNode } from 'react';
import { percent } from '../geometry/rounded.ts';
import { paint } from '../mark/chart-mark.ts';
import { MarkLink } from '../mark/MarkLink.tsx';
import { stepAside } from './step-aside.ts';
import { TimeGrid } from './TimeGrid.tsx';
import type { TimeAxis } from './time-axis.ts';
import type { TimelinePoint } from './timeline-lane.ts';

interface PointRowProps {
  readonly label: string;
  readonly points: readonly TimelinePoint[];
  readonly axis: TimeAxis;
  readonly today: string | undefined;
}

const rowHeight = 15;

/** All dated events of a lane; those too near to each other step into the next row. */
export function PointRow({ label, points, axis, today }: PointRowProps): ReactNode {
  const inOrder = points.toSorted((a, b) => a.date.localeCompare(b.date));
  const rows = stepAside(inOrder.map((point) => axis.share(point.date)));
  const height = (Math.max(0, ...rows) + 1) * rowHeight + 11;
  return (
    <div className="nc-time-item">
      <span className="nc-time-label">{label}</span>
      <svg className="nc-time-row" width="100%" height={height} role="presentation">
        <TimeGrid axis={axis} today={today} />
        {inOrder.map((point, index) => (
          <svg
            key={point.key}
            role="presentation"
            x={percent(axis.share(point.date))}
            y={(rows[index] ?? 0) * rowHeight + 13}
          >
            <PointMark point={point} />
          </svg>
        ))}
      </svg>
    </div>
  );
}

function PointMark({ point }: { readonly point: TimelinePoint }): ReactNode {
  const name = `${point.label}, ${point.when}`;
  const fill = paint(point.color ?? '--accent');
  const look =
    point.demo === true
      ? { fill: 'var(--surface)', stroke: fill, strokeWidth: 1.5, strokeDasharray: '2 1.5' }
      : { fill, stroke: 'var(--surface)', strokeWidth: 1 };
  return (
    <MarkLink mark={{ ...point, tooltip: point.tooltip ?? `${point.label}\n${point.when}` }} name={name}>
      <circle className="nc-hit" r={7.5} />
      {point.shape === 'dot' ? <circle r={5} {...look} /> : <path d="M0-6 6 0 0 6-6 0Z" {...look} />}
    </MarkLink>
  );
}
