import type { ReactNode } from 'react';
import { ColumnAxis } from '../column/ColumnAxis.tsx';
import { columnBands } from '../column/column-band.ts';
import { type PlotFrame, plotFrame } from '../column/plot-frame.ts';
import { Legend } from '../frame/Legend.tsx';
import { percent } from '../geometry/rounded.ts';
import { paint } from '../mark/chart-mark.ts';
import { DemoPatternSheet } from '../mark/DemoPattern.tsx';
import { LineLabels } from './LineLabels.tsx';
import { LineMark } from './LineMark.tsx';
import type { LinesProps } from './line-series.ts';

const HEIGHT = 260;

/** One line for each series over the years, named at its end; where there is little room, in a legend. */
export function Lines(props: LinesProps): ReactNode {
  const { id, label, years, series } = props;
  const points = series.flatMap((one) => years.map((year) => one.points[year]));
  const frame = plotFrame(Math.max(0, ...points.map((point) => point?.value ?? 0)), props.height ?? HEIGHT);
  return (
    <figure className="nc-lines" aria-label={label}>
      <DemoPatternSheet id={id} />
      <div className="nc-columns" id={id}>
        <ColumnAxis frame={frame} formatTick={props.formatTick} />
        <svg className="nc-plot" width="100%" height={frame.height} role="presentation">
          <GridLines frame={frame} />
          <YearLabels years={years} frame={frame} />
          {series.map((one) => (
            <LineMark key={one.key} series={one} years={years} frame={frame} />
          ))}
        </svg>
        <LineLabels series={series} years={years} frame={frame} />
      </div>
      <Apart chart={props} />
      <div className="nc-lines-legend">
        <Legend id={`${id}-legend`} items={series.map((one) => ({ ...one, kind: 'line' }))} />
      </div>
    </figure>
  );
}

function GridLines({ frame }: { readonly frame: PlotFrame }): ReactNode {
  return frame.scale.ticks.map((tick) => (
    <line
      key={tick}
      className={tick === 0 ? 'nc-base-line' : 'nc-grid-line'}
      x2="100%"
      y1={frame.y(tick)}
      y2={frame.y(tick)}
    />
  ));
}

interface YearLabelsProps {
  readonly years: readonly string[];
  readonly frame: PlotFrame;
}

function YearLabels({ years, frame }: YearLabelsProps): ReactNode {
  const bands = columnBands(years);
  return years.map((year, index) => (
    <text
      key={year}
      className="nc-tick"
      x={percent((index + 0.5) / years.length)}
      y={frame.bottom + 16}
      textAnchor="middle"
      data-narrow={bands.readsWhenNarrow(index) ? undefined : 'hidden'}
      data-wide={bands.readsWhenWide(index) ? undefined : 'hidden'}
    >
      {year}
    </text>
  ));
}

/** What has no year, in words: set against single years it would hide them. */
function Apart({ chart }: { readonly chart: LinesProps }): ReactNode {
  const undated = chart.series.filter(({ notStated }) => notStated !== undefined);
  if (undated.length === 0) return null;
  return (
    <div className="nc-lines-apart">
      {chart.notStatedLabel}:{' '}
      <ul>
        {undated.map(({ key, label, color, notStated }) => (
          <li key={key} data-demo={notStated?.demo === true ? '' : undefined}>
            <svg width={8} height={8} aria-hidden="true">
              <circle cx={4} cy={4} r={4} fill={paint(color)} />
            </svg>
            {notStated?.href === undefined ? label : <a href={notStated.href}>{label}</a>}:{' '}
            {notStated?.valueLabel}
          </li>
        ))}
      </ul>
    </div>
  );
}
