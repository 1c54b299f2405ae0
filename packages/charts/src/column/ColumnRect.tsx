import type { ReactNode } from 'react';
import { percent, rounded } from '../geometry/rounded.ts';
import { demoPatternId } from '../mark/DemoPattern.tsx';

export interface ColumnRectProps {
  readonly chartId: string;
  /** Shares (0 to 1) of the plot's width. */
  readonly start: number;
  readonly width: number;
  /** Pixels from the top of the picture. */
  readonly top: number;
  readonly bottom: number;
  readonly fill: string;
  readonly demo?: boolean | undefined;
  readonly atLeast?: boolean | undefined;
}

const slats = [
  { above: 5, height: 3 },
  { above: 9, height: 2 },
  { above: 12, height: 1.5 },
];

/** A column or a part of one; hatched where it is demonstration data, open at the top where it is a lower bound. */
export function ColumnRect(props: ColumnRectProps): ReactNode {
  const { top, bottom, fill } = props;
  const across = { x: percent(props.start), width: percent(props.width) };
  const place = { ...across, y: rounded(top), height: rounded(bottom) - rounded(top) };
  return (
    <>
      <rect className="nc-column" {...place} height={rounded(place.height)} fill={fill} data-column="" />
      {props.demo === true && (
        <rect
          {...place}
          height={rounded(place.height)}
          fill={`url(#${demoPatternId(props.chartId)})`}
          data-demo=""
        />
      )}
      {props.atLeast === true && (
        <g data-open-end="">
          {slats.map((slat) => (
            <rect
              key={slat.above}
              {...across}
              y={rounded(top - slat.above)}
              height={slat.height}
              fill={fill}
            />
          ))}
        </g>
      )}
    </>
  );
}
