import type { ReactNode } from 'react';
import { arcWidth } from '../mark/arc-width.ts';
import type { ArcScale } from '../mark/scales.ts';
import { textWidth } from '../svg/label-placing.ts';
import type { LegendCorner, LegendStep } from './legend-step.ts';

export interface ArcLegendProps {
  readonly title: string;
  readonly scale: ArcScale;
  /** Two or three values, with their texts. */
  readonly steps: readonly LegendStep[];
  /** Letter size in the legend's own unit; 12 by default. */
  readonly size?: number | undefined;
  /** Inside another drawing: the corner that its bottom left stands on. */
  readonly corner?: LegendCorner | undefined;
  readonly className?: string | undefined;
}

const sample = 44;

/** Lines one below the other, in the same unit as the map's viewBox. */
export function ArcLegend({
  title,
  scale,
  steps,
  size = 12,
  corner,
  className = '',
}: ArcLegendProps): ReactNode {
  const [line, headHeight] = [size * 1.5, size * 1.83];
  const labelX = sample + 8;
  const longest = Math.max(
    textWidth(title, size),
    ...steps.map(({ label }) => labelX + textWidth(label, size)),
  );
  const [width, height] = [Math.ceil(longest + 4), Math.ceil(headHeight + steps.length * line)];
  return (
    <svg
      xmlns="http://www.w3.org/2000/svg"
      className={`map-legend ${className}`.trim()}
      {...(corner && { x: corner.x, y: corner.y - height })}
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
      role="img"
      aria-label={[title, ...steps.map(({ label }) => label)].join(', ')}
      fontFamily="inherit"
      fontSize={size}
    >
      <text y={size} fontWeight={600} fill="var(--ink-muted)">
        {title}
      </text>
      {steps.map(({ value, label }, index) => {
        const y = Math.round(headHeight + index * line + size * 0.65);
        return (
          <g key={value}>
            <path
              d={`M4 ${y}H${sample - 4}`}
              stroke="var(--map-symbol)"
              strokeWidth={arcWidth(value, scale)}
              strokeOpacity={0.6}
              strokeLinecap="round"
            />
            <text x={labelX} y={Math.round(y + size * 0.35)} fill="var(--ink-muted)">
              {label}
            </text>
          </g>
        );
      })}
    </svg>
  );
}
