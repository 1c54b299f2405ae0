import { Legend, StackedBars, StackedColumns } from '@nhipcau/charts';
import { formatMoney } from '@nhipcau/ui';
import type { ReactNode } from 'react';
import { crossed, type Head, OTHERS } from './crossed.ts';
import { dimensionLabel } from './explore-dimension.ts';
import { exploreHref } from './explore-state.ts';
import type { Explored } from './explored.ts';
import { colorOf, narrowed, type Saying, said } from './said.ts';
import { turned } from './turned.ts';
import { allYears } from './year-groups.ts';

const MOST_ROWS = 12;
const MOST_PARTS = 7;
const ALL = Number.POSITIVE_INFINITY;
const BILLION = 1_000_000_000;

interface StackedChartProps {
  readonly explored: Explored;
  readonly saying: Saying;
}

/** How the heads of one dimension are named and coloured. */
export function heading(dimension: Saying['state']['by'][number], { reader }: Saying) {
  return {
    label: (head: Head) =>
      head.key === undefined
        ? reader.t('explore.others', { count: head.count })
        : dimensionLabel(dimension, head.key, reader),
    color: (head: Head, position: number) =>
      head.id === OTHERS ? ('--line-strong' as const) : colorOf(dimension, head.key?.id ?? null, position),
  };
}

/** Where a pair leads: it narrows to both, or to the table where one is the others together. */
export function pairHref({ query, state }: Saying, row: Head, column: Head): string {
  if (row.key === undefined || column.key === undefined) return exploreHref(query, { chart: 'table' });
  return exploreHref(query, narrowed(state.by, [row.key.id, column.key.id]));
}

/** One dimension as bars, the other as their parts; years always run along the page. */
export function StackedChart({ explored, saying }: StackedChartProps): ReactNode {
  if (saying.state.by.includes('year')) return <Years explored={explored} saying={saying} />;
  const { state, query, reader } = saying;
  const [first, second = first] = state.by;
  const { rows, columns, cell } = crossed(explored.parts, [MOST_ROWS, MOST_PARTS]);
  const [ofRow, ofColumn] = [heading(first, saying), heading(second, saying)];
  const legend = columns.map((column, index) => ({
    key: column.id,
    label: ofColumn.label(column),
    color: ofColumn.color(column, index),
  }));
  const bars = rows.map((row) => ({
    key: row.id,
    label: ofRow.label(row),
    valueLabel: said(row.money, reader),
    atLeast: row.money.atLeast,
    notStated: row.key?.id === null,
    href:
      row.key === undefined
        ? exploreHref(query, { chart: 'table' })
        : exploreHref(query, narrowed([first], [row.key.id])),
    parts: columns.flatMap((column, index) => {
      const sum = cell(row, column);
      const part = legend[index];
      if (sum === undefined || part === undefined) return [];
      const words = said(sum, reader);
      const tooltip = `${ofRow.label(row)} · ${part.label}\n${words}`;
      return [
        { ...part, value: Number(sum.vnd), valueLabel: words, tooltip, href: pairHref(saying, row, column) },
      ];
    }),
  }));
  return (
    <>
      <Legend id="explore-stack-legend" items={legend} />
      <StackedBars id="explore-stack" label={reader.t('explore.chart.stacked')} rows={bars} />
    </>
  );
}

function Years({ explored, saying }: StackedChartProps): ReactNode {
  const { reader } = saying;
  const { parts, other, turnedBack } = turned(explored.parts, saying.state.by);
  const { rows: years, columns, cell } = crossed(parts, [ALL, MOST_PARTS]);
  const named = heading(other, saying);
  const series = columns.map((column, index) => ({
    key: column.id,
    label: named.label(column),
    color: named.color(column, index),
  }));
  const group = (id: string, label: string) => {
    const year = years.find((head) => head.id === id);
    const values = columns.map((column) => {
      const sum = year === undefined ? undefined : cell(year, column);
      if (year === undefined || sum === undefined) return [column.id, undefined] as const;
      const [row, against] = turnedBack ? [column, year] : [year, column];
      const words = said(sum, reader);
      const value = {
        value: Number(sum.vnd),
        valueLabel: words,
        atLeast: sum.atLeast,
        tooltip: `${label} · ${named.label(column)}\n${words}`,
        href: pairHref(saying, row, against),
      };
      return [column.id, value] as const;
    });
    return { key: id, label, values: Object.fromEntries(values) };
  };
  const undated = years.some(({ id }) => id === 'none');
  return (
    <>
      <Legend id="explore-stack-legend" items={series} />
      <StackedColumns
        id="explore-stack"
        label={reader.t('explore.chart.stacked')}
        series={series}
        groups={allYears(years.map(({ key }) => key?.id ?? null)).map((year) => group(year, year))}
        notStated={undated ? group('none', reader.t('funding.noYear')) : undefined}
        format={(value) => formatMoney({ vnd: `${Math.round(value)}`, atLeast: false }, reader.language)}
        formatTick={(value) => new Intl.NumberFormat(reader.language).format(value / BILLION)}
        height={280}
      />
    </>
  );
}
