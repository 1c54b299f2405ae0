import type { ReactNode } from 'react';
import { textWidth } from '../geometry/wrap-text.ts';
import type { PlotFrame } from './plot-frame.ts';

interface ColumnAxisProps {
  readonly frame: PlotFrame;
  readonly formatTick: (value: number) => string;
}

/** Tabular figures are wider than the letters that `textWidth` reckons with. */
const figureSize = 11 * 1.2;

/** The values of the lines, as wide as the longest of them. */
export function ColumnAxis({ frame, formatTick }: ColumnAxisProps): ReactNode {
  const labels = frame.scale.ticks.map((tick) => ({ tick, text: formatTick(tick) }));
  const width = Math.ceil(Math.max(0, ...labels.map((label) => textWidth(label.text, figureSize)))) + 8;
  return (
    <svg className="nc-axis" width={width} height={frame.height} aria-hidden="true">
      {labels.map(({ tick, text }) => (
        <text key={tick} className="nc-tick" x={width - 8} y={frame.y(tick)} dy="0.35em" textAnchor="end">
          {text}
        </text>
      ))}
    </svg>
  );
}
