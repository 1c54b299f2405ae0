import type { ReactNode } from 'react';

/** Pixels that an open end needs beyond the value. */
export const openEndWidth = 14;

const slats = [
  { x: 2, width: 3 },
  { x: 7, width: 2 },
  { x: 11, width: 1.5 },
];

interface OpenEndProps {
  /** Where the stated value ends: CSS length or percentage. */
  readonly x: string;
  readonly y?: number | undefined;
  readonly height: number;
  readonly fill: string;
}

/** Thinning slats after a bar: at least this much, and nobody says how much more. */
export function OpenEnd({ x, y = 0, height, fill }: OpenEndProps): ReactNode {
  return (
    <svg
      x={x}
      y={y}
      width={openEndWidth}
      height={height}
      className="nc-open-end"
      data-open-end=""
      aria-hidden="true"
    >
      {slats.map((slat) => (
        <rect key={slat.x} x={slat.x} width={slat.width} height={height} fill={fill} />
      ))}
    </svg>
  );
}
