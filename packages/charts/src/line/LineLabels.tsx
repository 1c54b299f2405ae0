import type { ReactNode } from 'react';
import type { PlotFrame } from '../column/plot-frame.ts';
import { wrapText } from '../geometry/wrap-text.ts';
import { paint } from '../mark/chart-mark.ts';
import { type LineSeries, spreadLabels } from './line-series.ts';

interface LineLabelsProps {
  readonly series: readonly LineSeries[];
  readonly years: readonly string[];
  readonly frame: PlotFrame;
}

const WIDTH = 150;
const STEP = 15;

/** The height at which a series ends; its label stands there. */
function lastValue(series: LineSeries, years: readonly string[]): number {
  return years.reduce((value, year) => series.points[year]?.value ?? value, 0);
}

function shortened(label: string): string {
  const [first = '', ...more] = wrapText(label, WIDTH - 14, 12);
  return more.length === 0 ? first : `${first} …`;
}

/** The names of the lines at their ends, moved apart where these meet. */
export function LineLabels({ series, years, frame }: LineLabelsProps): ReactNode {
  const wanted = series.map((one) => frame.y(lastValue(one, years)));
  const places = spreadLabels(wanted, STEP, frame.bottom);
  return (
    <svg className="nc-plot nc-line-labels" width={WIDTH} height={frame.height} aria-hidden="true">
      {series.map((one, index) => (
        <g key={one.key}>
          <line
            x1={0}
            x2={8}
            y1={wanted[index]}
            y2={places[index]}
            stroke={paint(one.color)}
            strokeWidth={1.5}
          />
          <text x={11} y={places[index]} dy="0.35em">
            {shortened(one.label)}
          </text>
        </g>
      ))}
    </svg>
  );
}
