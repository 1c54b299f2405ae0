import type { ReactNode } from 'react';
import { percent } from '../geometry/rounded.ts';
import { stackedSpans } from '../geometry/spans.ts';
import { type ColorToken, paint } from '../mark/chart-mark.ts';
import { demoPatternId } from '../mark/DemoPattern.tsx';
import { OpenEnd } from '../mark/OpenEnd.tsx';
import { type BarRow, drawnParts } from './bar-row.ts';

const thickness = 12;
const beneathThickness = 4;

interface BarProps {
  readonly chartId: string;
  readonly row: BarRow;
  /** The value that takes the full length. */
  readonly max: number;
  readonly color: ColorToken;
  readonly beneathColor: ColorToken;
}

/** The picture of one row: parts end to end, a lower bound with its open end, a thinner bar beneath. */
export function Bar({ chartId, row, max, color, beneathColor }: BarProps): ReactNode {
  const own = row.notStated === true ? '--not-stated' : (row.color ?? color);
  const parts = drawnParts(row);
  const spans = stackedSpans(parts.map((part) => part.value));
  const end = spans.at(-1)?.end ?? 0;
  const height = row.beneath === undefined ? thickness : thickness + beneathThickness + 1;
  return (
    <svg className="nc-bar" width="100%" height={height} aria-hidden="true">
      {row.value === null && (
        <line className="nc-bar-none" x1="0" x2="100%" y1={height / 2} y2={height / 2} />
      )}
      {parts.map((part, index) => (
        <PartRect
          key={part.key}
          start={(spans[index]?.start ?? 0) / max}
          end={(spans[index]?.end ?? 0) / max}
          fill={paint(part.color ?? own)}
          hatching={part.demo === true ? demoPatternId(chartId) : undefined}
        />
      ))}
      {row.atLeast === true && <OpenEnd x={percent(end / max)} height={thickness} fill={paint(own)} />}
      {row.beneath !== undefined && (
        <rect
          data-beneath=""
          y={thickness + 1}
          width={percent(row.beneath.value / max)}
          height={beneathThickness}
          fill={paint(row.beneath.color ?? beneathColor)}
        />
      )}
    </svg>
  );
}

interface PartRectProps {
  readonly start: number;
  readonly end: number;
  readonly fill: string;
  readonly hatching: string | undefined;
}

function PartRect({ start, end, fill, hatching }: PartRectProps): ReactNode {
  const place = { x: percent(start), width: percent(end - start), height: thickness };
  return (
    <>
      <rect {...place} fill={fill} data-part="" />
      {hatching !== undefined && <rect {...place} fill={`url(#${hatching})`} data-demo="" />}
    </>
  );
}
