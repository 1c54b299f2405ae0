import { type LineSeries, Lines } from '@nhipcau/charts';
import type { Money } from '@nhipcau/ui';
import type { ReactNode } from 'react';
import { crossed, type Head } from './crossed.ts';
import type { Explored } from './explored.ts';
import { heading, pairHref } from './StackedChart.tsx';
import { type Saying, said } from './said.ts';
import { turned } from './turned.ts';
import { allYears } from './year-groups.ts';

const MOST = 6;
const BILLION = 1_000_000_000;

interface LinesChartProps {
  readonly explored: Explored;
  readonly saying: Saying;
}

/** One line over the years for each of the greatest keys, one for the others together. */
export function LinesChart({ explored, saying }: LinesChartProps): ReactNode {
  const { reader, state } = saying;
  const { parts, other, turnedBack } = turned(explored.parts, state.by);
  const { rows: years, columns, cell } = crossed(parts, [Number.POSITIVE_INFINITY, MOST]);
  const named = heading(other, saying);
  const point = (year: Head, column: Head, sum: Money) => {
    const [row, against] = turnedBack ? [column, year] : [year, column];
    const when = year.key?.id ?? reader.t('funding.noYear');
    return {
      value: Number(sum.vnd),
      valueLabel: said(sum, reader),
      atLeast: sum.atLeast,
      tooltip: `${named.label(column)}, ${when}\n${said(sum, reader)}`,
      href: pairHref(saying, row, against),
    };
  };
  const series = columns.map((column, index): LineSeries => {
    const points = years.flatMap((year) => {
      const sum = cell(year, column);
      return sum === undefined ? [] : [[year.id, point(year, column, sum)] as const];
    });
    const byYear = Object.fromEntries(points);
    return {
      key: column.id,
      label: named.label(column),
      color: named.color(column, index),
      points: byYear,
      notStated: byYear.none,
    };
  });
  return (
    <Lines
      id="explore-lines"
      label={reader.t('explore.chart.lines')}
      years={allYears(years.map(({ key }) => key?.id ?? null))}
      series={series}
      notStatedLabel={reader.t('funding.noYear')}
      formatTick={(value) => new Intl.NumberFormat(reader.language).format(value / BILLION)}
    />
  );
}
