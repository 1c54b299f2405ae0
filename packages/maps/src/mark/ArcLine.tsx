import type { ReactNode } from 'react';
import { linePath } from './LinkLine.tsx';
import { Mark } from './Mark.tsx';
import type { PlacedArc } from './placed-arc.ts';

/** A line as wide as its value, with a broad unseen one beneath it that is easy to point at. */
export function ArcLine({ arc, from, to, width }: PlacedArc): ReactNode {
  const path = linePath(from, to, 0.18);
  const colour = arc.demo === true ? 'var(--demo)' : 'var(--map-symbol)';
  const stated = arc.value !== null;
  return (
    <Mark mark={arc}>
      <path d={path} fill="none" stroke="transparent" strokeWidth={Math.max(9, width)} />
      <path
        d={path}
        fill="none"
        stroke={arc.selected === true ? 'var(--ink)' : stated ? colour : 'var(--not-stated)'}
        style={{ strokeWidth: width }}
        strokeOpacity={arc.selected === true ? 1 : 0.6}
        strokeLinecap="round"
        strokeDasharray={stated ? undefined : '1 4'}
      />
      <circle cx={from.x} cy={from.y} r={Math.max(2, width / 2)} fill={colour} />
    </Mark>
  );
}
