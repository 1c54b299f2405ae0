import type { ReactNode } from 'react';
import { percent } from '../geometry/rounded.ts';
import { paint } from '../mark/chart-mark.ts';
import { demoPatternId } from '../mark/DemoPattern.tsx';
import { OpenEnd } from '../mark/OpenEnd.tsx';
import { TimeGrid } from './TimeGrid.tsx';
import type { TimeAxis } from './time-axis.ts';
import type { TimelineSpan } from './timeline-lane.ts';

interface SpanRowProps {
  readonly chartId: string;
  readonly span: TimelineSpan;
  readonly axis: TimeAxis;
  readonly today: string | undefined;
}

const height = 26;
const bar = { y: 8, height: 10 };

/** A row for something that lasts; an end that is not stated stays open. */
export function SpanRow({ chartId, span, axis, today }: SpanRowProps): ReactNode {
  const start = span.start === null ? 0 : axis.share(span.start);
  const end = Math.max(start, span.end === null ? 1 : axis.share(span.end));
  const fill = paint(span.color ?? '--accent');
  const place = { x: percent(start), width: percent(end - start), ...bar };
  const picture = (
    <>
      <span className="nc-time-label">
        {span.label}
        <small>{span.when}</small>
      </span>
      <svg className="nc-time-row" width="100%" height={height} aria-hidden="true">
        <TimeGrid axis={axis} today={today} />
        <rect {...place} fill={fill} />
        {start === end && <rect {...place} width={2} fill={fill} />}
        {span.demo === true && <rect {...place} fill={`url(#${demoPatternId(chartId)})`} data-demo="" />}
        {span.start === null && (
          <g transform="scale(-1 1)">
            <OpenEnd x="0" y={bar.y} height={bar.height} fill={fill} />
          </g>
        )}
        {span.end === null && <OpenEnd x="100%" y={bar.y} height={bar.height} fill={fill} />}
      </svg>
    </>
  );
  const tooltip = span.tooltip ?? `${span.label}\n${span.when}`;
  return span.href === undefined ? (
    <div className="nc-time-item" data-tooltip={tooltip}>
      {picture}
    </div>
  ) : (
    <a className="nc-time-item" href={span.href} data-tooltip={tooltip}>
      {picture}
    </a>
  );
}
