import type { ReactNode } from 'react';
import { percent } from '../geometry/rounded.ts';
import type { TimeAxis } from './time-axis.ts';

interface TimeGridProps {
  readonly axis: TimeAxis;
  readonly today: string | undefined;
}

/** Hairlines at the years, drawn in each row over its full height. */
export function TimeGrid({ axis, today }: TimeGridProps): ReactNode {
  return (
    <g>
      {axis.ticks.map((tick) => (
        <line
          key={tick.year}
          className="nc-grid-line"
          x1={percent(tick.share)}
          x2={percent(tick.share)}
          y2="100%"
        />
      ))}
      {today !== undefined && axis.holds(today) && (
        <line
          className="nc-today"
          x1={percent(axis.share(today))}
          x2={percent(axis.share(today))}
          y2="100%"
        />
      )}
    </g>
  );
}
