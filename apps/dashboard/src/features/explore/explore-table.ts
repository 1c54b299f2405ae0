import type { ChartCell, ChartColumn, ChartTableRow } from '@nhipcau/charts';
import { formatExactMoney, formatPercentage, type Money, shareOf, sumMoney } from '@nhipcau/ui';
import { changeOf } from './BarsChart.tsx';
import { type DimensionName, dimensionLabel } from './explore-dimension.ts';
import { exploreHref } from './explore-state.ts';
import type { Part } from './explored.ts';
import { narrowed, rowsHref, type Saying, sideLabel } from './said.ts';

const PAGE_SIZE = 100;

interface Tabled {
  readonly columns: readonly ChartColumn[];
  readonly rows: readonly ChartTableRow[];
}

interface TableOf {
  readonly by: readonly DimensionName[];
  readonly parts: readonly Part[];
  readonly totals: readonly Money[];
}

function columnsOf(by: readonly DimensionName[], { state, reader }: Saying): readonly ChartColumn[] {
  const { t } = reader;
  const figures = state.compared
    ? [t('explore.difference'), t('explore.change')]
    : state.sides.length === 1
      ? [t('explore.share')]
      : [];
  return [
    ...by.map((name) => ({ key: name, label: t(`rows.filter.${name}`) })),
    ...state.sides.map((side) => ({ key: side.key, label: sideLabel(side, state, reader), numeric: true })),
    ...figures.map((label) => ({ key: label, label, numeric: true })),
  ];
}

function figuresOf(
  sums: readonly (Money | undefined)[],
  totals: readonly Money[],
  { state, reader }: Saying,
): readonly string[] {
  const { language } = reader;
  const [first, second] = sums;
  if (state.compared) {
    const vnd = `${BigInt(first?.vnd ?? '0') - BigInt(second?.vnd ?? '0')}`;
    const bound = first?.atLeast === true || second?.atLeast === true;
    const difference = formatExactMoney({ vnd, atLeast: false }, language);
    return [bound ? '–' : difference, changeOf(sums, language) ?? '–'];
  }
  if (state.sides.length === 2) return [];
  const share = first === undefined ? null : shareOf(first.vnd, totals[0]?.vnd ?? '0');
  return [share === null ? '–' : formatPercentage(share, language)];
}

/** Names lead to the page narrowed to them, sums to the rows that they are made of. */
function rowOf({ by, totals }: TableOf, part: Part, saying: Saying): ChartTableRow {
  const { query, state, reader } = saying;
  const ids = part.keys.map(({ id }) => id);
  const names = by.map((name, index): ChartCell => {
    const key = part.keys[index];
    const text = key === undefined ? '' : dimensionLabel(name, key, reader);
    return { text, href: exploreHref(query, narrowed([name], [key?.id ?? null])) };
  });
  const sums = state.sides.map((side, index): ChartCell => {
    const sum = part.sums[index];
    if (sum === undefined) return '–';
    return { text: formatExactMoney(sum, reader.language), href: rowsHref(side, narrowed(by, ids)) };
  });
  return { key: ids.join(' '), cells: [...names, ...sums, ...figuresOf(part.sums, totals, saying)] };
}

function pageOf({ query }: Saying, length: number): number {
  const page = /^\d{1,6}$/.test(query.page ?? '') ? Number(query.page) : 1;
  return Math.min(Math.max(1, page), Math.max(1, Math.ceil(length / PAGE_SIZE)));
}

/** What stands on other pages of the table, as one row, so that the table always adds up. */
function elsewhere(
  parts: readonly Part[],
  page: number,
  { by, totals }: TableOf,
  saying: Saying,
): ChartTableRow {
  const { query, state, reader } = saying;
  const sums = state.sides.map((_, index) => sumMoney(parts.flatMap((part) => part.sums[index] ?? [])));
  const text = reader.t('explore.elsewhere', { count: parts.length });
  const href = exploreHref(query, { chart: 'table', page: `${page}` });
  return {
    key: 'elsewhere',
    cells: [
      { text, href },
      ...by.slice(1).map(() => ''),
      ...sums.map((sum) => formatExactMoney(sum, reader.language)),
      ...figuresOf(sums, totals, saying),
    ],
  };
}

/** The figures behind a chart, a page of them at a time; the rows shown add up to the total. */
export function tableOf(given: TableOf, saying: Saying): Tabled {
  const { by, parts, totals } = given;
  const { state, reader } = saying;
  const page = pageOf(saying, parts.length);
  const start = (page - 1) * PAGE_SIZE;
  const shown = parts.slice(start, start + PAGE_SIZE);
  const rest = parts.length === shown.length ? [] : parts.filter((part) => !shown.includes(part));
  const next = start + PAGE_SIZE < parts.length ? page + 1 : 1;
  return {
    columns: columnsOf(by, saying),
    rows: [
      ...shown.map((part) => rowOf(given, part, saying)),
      ...(rest.length === 0 ? [] : [elsewhere(rest, next, given, saying)]),
      {
        key: 'total',
        total: true,
        cells: [
          reader.t('funding.total'),
          ...by.slice(1).map(() => ''),
          ...state.sides.map((side, index): ChartCell => {
            const total = totals[index];
            if (total === undefined) return '–';
            return { text: formatExactMoney(total, reader.language), href: rowsHref(side, {}) };
          }),
          ...figuresOf(totals, totals, saying),
        ],
      },
    ],
  };
}
