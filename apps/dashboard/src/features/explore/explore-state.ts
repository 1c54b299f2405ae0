import type { FundingMeasure } from '../../api/generated/graphql.ts';
import { address, type Query } from '../../list/address.ts';
import { readPeriod } from '../../list/period.ts';
import { FUNDING_FILTERS, readMeasure } from '../funding-rows/funding-filter.ts';
import { DIMENSION_NAMES, type DimensionName } from './explore-dimension.ts';

export const FUNDING_PATH = '/funding';

export const CHARTS = ['bars', 'stacked', 'treemap', 'flow', 'lines', 'table'] as const;
export type ChartName = (typeof CHARTS)[number];

/** One of the one or two sums that stand beside each other: a measure, under the filters of an address. */
export interface Side {
  readonly key: string;
  readonly measure: FundingMeasure;
  /** The filters, and they alone; the rows behind the sums take the same. */
  readonly scope: Query;
}

/** What the page shows, as its address says it. */
export interface ExploreState {
  readonly chart: ChartName;
  readonly by: readonly [DimensionName] | readonly [DimensionName, DimensionName];
  /** From country to sector to commune, instead of what `by` says. */
  readonly threeStages: boolean;
  readonly sides: readonly [Side] | readonly [Side, Side];
  /** Two periods are compared, not two measures. */
  readonly compared: boolean;
}

export const STAGES = ['country', 'sector', 'commune'] as const;

function dimension(value: string | undefined): DimensionName | undefined {
  return DIMENSION_NAMES.find((name) => name === value);
}

/** A chart may need a second dimension: lines the years, stacks anything. */
function dimensionsOf(query: Query, chart: ChartName): ExploreState['by'] {
  const by = dimension(query.by) ?? 'sector';
  const and = dimension(query.and);
  if (and !== undefined && and !== by) {
    const years = chart !== 'lines' || by === 'year' || and === 'year';
    return years ? [by, and] : [by, 'year'];
  }
  if (chart === 'lines') return by === 'year' ? ['sector', 'year'] : [by, 'year'];
  if (chart === 'stacked') return [by, by === 'sector' ? 'country' : 'sector'];
  return [by];
}

/** The filters of an address, without what else it holds. */
export function scopeOf(query: Query): Query {
  const kept = FUNDING_FILTERS.flatMap((name) => {
    const value = query[name];
    return value === undefined ? [] : [[name, value] as const];
  });
  return Object.fromEntries(kept);
}

function sidesOf(query: Query): Pick<ExploreState, 'sides' | 'compared'> {
  const scope = scopeOf(query);
  const measure = readMeasure(query);
  const period = readPeriod({ from: query.compareFrom ?? '', to: query.compareTo ?? '' });
  if (period !== null) {
    const { from: _from, to: _to, ...others } = scope;
    const ends = Object.entries(period).map(([name, year]) => [name, `${year}`] as const);
    return {
      sides: [
        { key: 'period', measure, scope },
        { key: 'compared', measure, scope: { ...others, ...Object.fromEntries(ends) } },
      ],
      compared: true,
    };
  }
  const first: Side = { key: measure, measure, scope };
  const both = query.measure === 'BOTH';
  return {
    sides: both ? [first, { key: 'DISBURSED', measure: 'DISBURSED', scope }] : [first],
    compared: false,
  };
}

export function readState(query: Query): ExploreState {
  const chart = CHARTS.find((name) => name === query.chart) ?? 'bars';
  const threeStages = chart === 'flow' && query.and === undefined;
  const by = threeStages ? ([STAGES[0], STAGES[1]] as const) : dimensionsOf(query, chart);
  return { chart, by, threeStages, ...sidesOf(query) };
}

/** The page with its state changed; what was a page of the table begins anew. */
export function exploreHref(query: Query, change: Readonly<Record<string, string | null>>): string {
  return address(FUNDING_PATH, query, { page: null, ...change });
}
