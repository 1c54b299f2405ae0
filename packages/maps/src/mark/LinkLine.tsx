import type { ReactNode } from 'react';
import { Mark } from './Mark.tsx';
import type { MapLink } from './map-mark.ts';

export interface Spot {
  readonly x: number;
  readonly y: number;
}

interface LinkLineProps {
  readonly link: MapLink;
  readonly from: Spot;
  readonly to: Spot;
  /** Height of the bow as a share of the distance; 0 is straight. */
  readonly bow: number;
  /** Marks both ends with a dot, for pairs of places. */
  readonly ends: boolean;
}

/** A line that joins two places, with a broad unseen one beneath it that is easy to point at. */
export function LinkLine({ link, from, to, bow, ends }: LinkLineProps): ReactNode {
  const path = linePath(from, to, bow);
  const colour = link.demo === true ? 'var(--demo)' : 'var(--accent)';
  return (
    <Mark mark={link}>
      <path d={path} fill="none" stroke="transparent" strokeWidth={9} />
      <path
        d={path}
        fill="none"
        stroke={colour}
        strokeWidth={link.selected === true ? 2.4 : 1.2}
        strokeOpacity={link.selected === true ? 1 : 0.7}
        strokeLinecap="round"
        strokeDasharray={link.demo === true ? '4 3' : undefined}
      />
      {ends && [from, to].map(({ x, y }) => <circle key={`${x},${y}`} cx={x} cy={y} r={2.6} fill={colour} />)}
    </Mark>
  );
}

/** A line between two spots that bows upwards, or to the left where it goes straight up. */
export function linePath(from: Spot, to: Spot, bow: number): string {
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  const side = dx < 0 ? -1 : 1;
  const x = (from.x + to.x) / 2 + dy * bow * side;
  const y = (from.y + to.y) / 2 - dx * bow * side;
  const round = (value: number) => Math.round(value * 10) / 10;
  return `M${round(from.x)} ${round(from.y)}Q${round(x)} ${round(y)} ${round(to.x)} ${round(to.y)}`;
}
