import type { ReactNode } from 'react';
import type { SymbolScale } from '../mark/scales.ts';
import { symbolRadius } from '../mark/symbol-radius.ts';
import { textWidth } from '../svg/label-placing.ts';
import type { LegendCorner, LegendStep } from './legend-step.ts';

export interface SymbolLegendProps {
  readonly title: string;
  readonly scale: SymbolScale;
  /** Two or three values, with their texts: `{ value: 5e9, label: '5 tỷ đồng' }`. */
  readonly steps: readonly LegendStep[];
  /** Letter size in the legend's own unit; 12 by default. */
  readonly size?: number | undefined;
  /** Inside another drawing: the corner that its bottom left stands on. */
  readonly corner?: LegendCorner | undefined;
  readonly className?: string | undefined;
}

/** Circles one inside the other, each named at its top, in the same unit as the map's viewBox. */
export function SymbolLegend({
  title,
  scale,
  steps,
  size = 12,
  corner,
  className = '',
}: SymbolLegendProps): ReactNode {
  const [line, headHeight] = [size * 1.42, size * 1.83];
  const circles = steps
    .map((step) => ({ ...step, radius: Math.round(symbolRadius(step.value, scale) * 10) / 10 }))
    .sort((a, b) => b.radius - a.radius);
  const largest = circles[0]?.radius ?? 0;
  const height = Math.ceil(headHeight + Math.max(2 * largest, circles.length * line) + 2);
  const bottom = height - 1;
  const labelX = Math.ceil(2 * largest + 16);
  const longest = Math.max(
    textWidth(title, size),
    ...circles.map(({ label }) => labelX + textWidth(label, size)),
  );
  const width = Math.ceil(longest + 4);
  return (
    <svg
      xmlns="http://www.w3.org/2000/svg"
      className={`map-legend ${className}`.trim()}
      {...(corner && { x: corner.x, y: corner.y - height })}
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
      role="img"
      aria-label={[title, ...circles.map(({ label }) => label)].join(', ')}
      fontFamily="inherit"
      fontSize={size}
    >
      <text y={size} fontWeight={600} fill="var(--ink-muted)">
        {title}
      </text>
      {circles.map(({ value, label, radius }, index) => {
        const top = bottom - 2 * radius;
        const labelY = Math.round(headHeight + size * 0.7 + index * line);
        return (
          <g key={value}>
            <circle
              cx={largest + 1}
              cy={Math.round((bottom - radius) * 10) / 10}
              r={radius}
              fill="var(--map-symbol)"
              fillOpacity={0.14}
              stroke="var(--map-symbol)"
            />
            <path
              d={`M${largest + 1} ${Math.round(top * 10) / 10}L${labelX - 4} ${labelY - 4}`}
              stroke="var(--line-strong)"
              strokeWidth={0.8}
            />
            <text x={labelX} y={labelY} fill="var(--ink-muted)">
              {label}
            </text>
          </g>
        );
      })}
    </svg>
  );
}
