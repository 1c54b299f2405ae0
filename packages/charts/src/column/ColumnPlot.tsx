import type { ReactNode } from 'react';
import { percent } from '../geometry/rounded.ts';
import { wrapText } from '../geometry/wrap-text.ts';
import { DemoPatternSheet } from '../mark/DemoPattern.tsx';
import { ColumnAxis } from './ColumnAxis.tsx';
import { columnBands } from './column-band.ts';
import type { ColumnChartProps, ColumnGroup } from './column-group.ts';
import type { PlotFrame } from './plot-frame.ts';

/** Where one group stands: shares (0 to 1) of the width of its picture. */
export interface GroupPlace {
  readonly start: number;
  readonly width: number;
}

interface ColumnPlotProps {
  readonly chart: ColumnChartProps;
  readonly frame: PlotFrame;
  readonly drawGroup: (group: ColumnGroup, place: GroupPlace) => ReactNode;
}

const apart: GroupPlace = { start: 0.2, width: 0.6 };

/** Axis, lines and labels around groups of columns; the group without a year stands apart at the end. */
export function ColumnPlot({ chart, frame, drawGroup }: ColumnPlotProps): ReactNode {
  const bands = columnBands(chart.groups.map((group) => group.key));
  return (
    <figure className="nc-columns" id={chart.id} aria-label={chart.label}>
      <DemoPatternSheet id={chart.id} />
      <ColumnAxis frame={frame} formatTick={chart.formatTick} />
      <svg className="nc-plot" width="100%" height={frame.height} role="presentation">
        <GridLines frame={frame} />
        {chart.groups.map((group, index) => {
          const place = { start: bands.start(group.key), width: bands.width };
          return (
            <g key={group.key}>
              {drawGroup(group, place)}
              <text
                className="nc-tick"
                x={percent(place.start + place.width / 2)}
                y={frame.bottom + 16}
                textAnchor="middle"
                data-narrow={bands.readsWhenNarrow(index) ? undefined : 'hidden'}
                data-wide={bands.readsWhenWide(index) ? undefined : 'hidden'}
              >
                {group.label}
              </text>
            </g>
          );
        })}
      </svg>
      {chart.notStated !== undefined && (
        <svg className="nc-plot nc-plot-apart" width={72} height={frame.height} role="presentation">
          <GridLines frame={frame} />
          <g>
            {drawGroup(chart.notStated, apart)}
            {wrapText(chart.notStated.label, 72, 11).map((line, index) => (
              <text
                key={line}
                className="nc-tick"
                x="50%"
                y={frame.bottom + 16 + index * 13}
                textAnchor="middle"
              >
                {line}
              </text>
            ))}
          </g>
        </svg>
      )}
    </figure>
  );
}

function GridLines({ frame }: { readonly frame: PlotFrame }): ReactNode {
  return (
    <g>
      {frame.scale.ticks.map((tick) => (
        <line
          key={tick}
          className={tick === 0 ? 'nc-base-line' : 'nc-grid-line'}
          x2="100%"
          y1={frame.y(tick)}
          y2={frame.y(tick)}
        />
      ))}
    </g>
  );
}
