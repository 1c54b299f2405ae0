import { line } from 'd3-shape';
import type { ReactNode } from 'react';
import { niceScale } from '../geometry/nice-scale.ts';
import { rounded } from '../geometry/rounded.ts';
import { paint } from '../mark/chart-mark.ts';
import type { SparklineProps } from './sparkline-props.ts';

const room = 3;

/** A line the height of a word, from zero; the last value is marked. */
export function Sparkline({ id, label, values, color, width = 96, height = 24 }: SparklineProps): ReactNode {
  const largest = Math.max(0, ...values.map((value) => value ?? 0));
  const scale = niceScale(largest);
  const top = largest > 0 ? scale.share(largest) : 1;
  const x = (index: number) => rounded(room + (index / Math.max(1, values.length - 1)) * (width - 2 * room));
  const y = (value: number) => rounded(height - room - (scale.share(value) / top) * (height - 2 * room));
  const draw = line<number | null>(
    (_, index) => x(index),
    (value) => y(value ?? 0),
  ).defined((value) => value !== null);
  const lastIndex = values.findLastIndex((value) => value !== null);
  const last = values[lastIndex];
  const stroke = paint(color ?? '--committed');
  return (
    <svg className="nc-sparkline" width={width} height={height} role="img" aria-labelledby={`${id}-title`}>
      <title id={`${id}-title`}>{label}</title>
      <line className="nc-grid-line" x1={room} x2={width - room} y1={height - room} y2={height - room} />
      <path
        d={draw(values) ?? ''}
        fill="none"
        stroke={stroke}
        strokeWidth={1.5}
        strokeLinejoin="round"
        strokeLinecap="round"
      />
      {last !== undefined && last !== null && <circle cx={x(lastIndex)} cy={y(last)} r={2.5} fill={stroke} />}
    </svg>
  );
}
