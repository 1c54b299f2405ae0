import type { Money } from '@nhipcau/ui';
import { cache } from 'react';
import type { ExploreSumsFragment, FundingChartQueryVariables } from '../../api/generated/graphql.ts';
import { request } from '../../api/request.ts';
import type { Query } from '../../list/address.ts';
import { titleIn } from '../../reader/name-in.ts';
import type { Reader } from '../../reader/reader.ts';
import type { LabelledKey } from '../../record/key-label.ts';
import { fundingFilter, NOT_STATED } from '../funding-rows/funding-filter.ts';
import { DIMENSIONS } from './explore-dimension.ts';
import { FUNDING_CHART, FUNDING_ONWARD } from './explore-query.ts';
import { type ExploreState, readState } from './explore-state.ts';

/** One key of each dimension with the sum of each side; a side without it has none. */
export interface Part {
  readonly keys: readonly LabelledKey[];
  readonly sums: readonly (Money | undefined)[];
  /** How much of the first side's sum is demonstration data. */
  readonly demo: bigint;
}

/** What the API answered for an address. */
export interface Explored {
  readonly state: ExploreState;
  readonly variables: FundingChartQueryVariables;
  readonly parts: readonly Part[];
  readonly totals: readonly Money[];
  /** How much of the first side is demonstration data. */
  readonly demo: Money | null;
  /** What has no year and so belongs to no period. */
  readonly undated: Money | null;
  readonly source: string | undefined;
}

/** Whether all of the first side's sum is demonstration data. */
export function isDemo({ demo, sums }: Part): boolean {
  return demo > 0n && `${demo}` === sums[0]?.vnd;
}

type Row = ExploreSumsFragment['rows'][number];

const keyOf = ({ keys }: Row) => keys.map(({ id }) => id ?? NOT_STATED).join(' ');

/** The rows of both sides under one key each, in the order of the first. */
export function partsOf(
  sides: readonly ExploreSumsFragment[],
  demo: ExploreSumsFragment | null | undefined,
): readonly Part[] {
  const invented = new Map((demo?.rows ?? []).map((row) => [keyOf(row), row.amount.vnd]));
  const sums = sides.map(({ rows }) => new Map(rows.map((row) => [keyOf(row), row.amount])));
  const rows = new Map(sides.flatMap((side) => side.rows).map((row) => [keyOf(row), row]));
  return Array.from(rows, ([key, row]) => ({
    keys: row.keys,
    sums: sums.map((side) => side.get(key)),
    demo: BigInt(invented.get(key) ?? 0),
  }));
}

function variablesOf(state: ExploreState, reader: Reader): FundingChartQueryVariables {
  const [first, second] = state.sides;
  const groupBy = state.by.map((name) => DIMENSIONS[name]);
  const filter = fundingFilter(first.scope, reader);
  const { from, to, ...others } = first.scope;
  return {
    groupBy,
    measure: first.measure,
    filter,
    two: second !== undefined,
    secondMeasure: second?.measure ?? first.measure,
    secondFilter: second === undefined ? null : fundingFilter(second.scope, reader),
    threeStages: state.threeStages,
    demoGroupBy: groupBy.length === 1 ? groupBy : [],
    demoFilter: fundingFilter({ ...first.scope, provenance: 'DEMO' }, reader),
    withDemo: reader.showDemo && (first.scope.provenance ?? 'DEMO') === 'DEMO',
    undatedFilter: fundingFilter({ ...others, year: NOT_STATED }, reader),
    withUndated: (from !== undefined || to !== undefined || state.compared) && others.year === undefined,
  };
}

/** Asks for what an address shows. */
export async function explore(query: Query, reader: Reader): Promise<Explored> {
  const state = readState(query);
  const variables = variablesOf(state, reader);
  const data = await request(FUNDING_CHART, { ...variables, threeStages: false });
  const sides = [data.first, ...(data.second == null ? [] : [data.second])];
  const published = data.published.nodes[0];
  const undated = data.undated?.total.amount;
  return {
    state,
    variables,
    parts: partsOf(sides, state.by.length === 1 ? data.demo : null),
    totals: sides.map(({ total }) => total.amount),
    demo: data.demo?.total.amount ?? null,
    undated: undated === undefined || undated.vnd === '0' ? null : undated,
    source: published === undefined ? undefined : titleIn(reader.language, published),
  };
}

/** From the second stage of a flow to the third; the same answer for all who ask while a page is drawn. */
export const onwardParts = cache(
  async ({ variables: { measure, filter } }: Explored): Promise<readonly Part[]> => {
    const { onward } = await request(FUNDING_ONWARD, { measure, filter });
    return partsOf([onward], null);
  },
);
