import type { ReactNode } from 'react';
import { scaleColours } from '../mark/fill-colour.ts';
import type { FillScale } from '../mark/scales.ts';

export interface FillLegendProps {
  /** Unique in the page; a continuous scale needs it for its gradient. */
  readonly id: string;
  readonly title: string;
  readonly scale: FillScale;
  /** One text per class, lightest first; of a continuous scale those of its two ends. */
  readonly labels: readonly string[];
  /** Text for units without a value; no key for them when left out. */
  readonly noValueLabel?: string | undefined;
}

const [size, line] = [12, 19];
const width = 220;

/** The colours of the fills with what they stand for, one below the other. */
export function FillLegend({ id, title, scale, labels, noValueLabel }: FillLegendProps): ReactNode {
  const colours = scaleColours(scale);
  const keys = colours.map((colour, index) => ({ colour, label: labels[index] ?? '' }));
  const all =
    noValueLabel === undefined ? keys : [...keys, { colour: 'var(--map-land)', label: noValueLabel }];
  const height = (all.length + 1) * line + 4;
  return (
    <svg
      xmlns="http://www.w3.org/2000/svg"
      className="map-legend"
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
      role="img"
      aria-label={[title, ...all.map(({ label }) => label)].join(', ')}
      fontFamily="inherit"
      fontSize={size}
    >
      <text y={size} fontWeight={600} fill="var(--ink-muted)">
        {title}
      </text>
      {scale.kind === 'continuous' && <Ramp id={`${id}-ramp`} colours={colours} />}
      {all.map(({ colour, label }, index) => (
        <g key={label} transform={`translate(0 ${line * (index + 1)})`}>
          {(scale.kind === 'classes' || index >= colours.length) && (
            <rect
              width={22}
              height={13}
              y={1}
              rx={1.5}
              fill={colour}
              stroke="var(--map-border)"
              strokeWidth={0.6}
            />
          )}
          <text x={30} y={12} fill="var(--ink-muted)">
            {label}
          </text>
        </g>
      ))}
    </svg>
  );
}

function Ramp({ id, colours }: { readonly id: string; readonly colours: readonly string[] }): ReactNode {
  return (
    <>
      <linearGradient id={id} x2="0" y2="1">
        {colours.map((colour, index) => (
          <stop key={colour} offset={index} stopColor={colour} />
        ))}
      </linearGradient>
      <rect y={line + 1} width={22} height={line + 13} rx={1.5} fill={`url(#${id})`} />
    </>
  );
}
