import type { ReactNode } from 'react';
import { ColumnAxis } from '../column/ColumnAxis.tsx';
import { columnBands } from '../column/column-band.ts';
import { type PlotFrame, plotFrame } from '../column/plot-frame.ts';
import { Legend } from '../frame/Legend.tsx';
import { percent } from '../geometry/rounded.ts';
import { wrapText } from '../geometry/wrap-text.ts';
import { DemoPatternSheet } from '../mark/DemoPattern.tsx';
import { LineLabels } from './LineLabels.tsx';
import { LineMark, PointMark } from './LineMark.tsx';
import type { LinesProps } from './line-series.ts';

const HEIGHT = 260;
const APART = 72;

/** One line for each series over the years, named at its end; where there is little room, in a legend. */
export function Lines(props: LinesProps): ReactNode {
  const { id, label, years, series } = props;
  const points = series.flatMap((one) => [...Object.values(one.points), one.notStated]);
  const frame = plotFrame(Math.max(0, ...points.map((point) => point?.value ?? 0)), props.height ?? HEIGHT);
  const apart = series.some(({ notStated }) => notStated !== undefined);
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
        {apart && <Apart chart={props} frame={frame} />}
      </div>
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

/** What has no year, as points by themselves. */
function Apart({ chart, frame }: { readonly chart: LinesProps; readonly frame: PlotFrame }): ReactNode {
  return (
    <svg className="nc-plot nc-plot-apart" width={APART} height={frame.height} role="presentation">
      <GridLines frame={frame} />
      {chart.series.map((series) =>
        series.notStated === undefined ? null : (
          <PointMark
            key={series.key}
            series={series}
            when={chart.notStatedLabel}
            point={series.notStated}
            x="50%"
            frame={frame}
          />
        ),
      )}
      {wrapText(chart.notStatedLabel, APART, 11).map((line, index) => (
        <text key={line} className="nc-tick" x="50%" y={frame.bottom + 16 + index * 13} textAnchor="middle">
          {line}
        </text>
      ))}
    </svg>
  );
}
