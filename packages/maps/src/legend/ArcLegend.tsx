import type { ReactNode } from 'react';
import { arcWidth } from '../mark/arc-width.ts';
import type { ArcScale } from '../mark/scales.ts';
import { textWidth } from '../svg/label-placing.ts';

export interface ArcLegendProps {
  readonly title: string;
  readonly scale: ArcScale;
  /** Two or three values, with their texts. */
  readonly steps: readonly { readonly value: number; readonly label: string }[];
}

const [size, line, headHeight, sample] = [12, 18, 22, 44];

/** Lines one below the other, in the same unit as the map's viewBox. */
export function ArcLegend({ title, scale, steps }: ArcLegendProps): ReactNode {
  const labelX = sample + 8;
  const longest = Math.max(
    textWidth(title, size),
    ...steps.map(({ label }) => labelX + textWidth(label, size)),
  );
  const [width, height] = [Math.ceil(longest + 4), headHeight + steps.length * line];
  return (
    <svg
      xmlns="http://www.w3.org/2000/svg"
      className="map-legend"
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
        const y = headHeight + index * line + 8;
        return (
          <g key={value}>
            <path
              d={`M4 ${y}H${sample - 4}`}
              stroke="var(--map-symbol)"
              strokeWidth={arcWidth(value, scale)}
              strokeOpacity={0.6}
              strokeLinecap="round"
            />
            <text x={labelX} y={y + 4} fill="var(--ink-muted)">
              {label}
            </text>
          </g>
        );
      })}
    </svg>
  );
}
