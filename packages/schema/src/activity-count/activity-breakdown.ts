import { sql } from 'kysely';
import { checkedDimensions, grouping, keysOf } from '../breakdown/grouping.ts';
import { builder } from '../builder.ts';
import type { Context } from '../context.ts';
import type { FilterValue } from '../filter/filter.ts';
import { activityCountFilter } from './activity-count-filter.ts';
import {
  ActivityDimension,
  type ActivityDimensionName,
  ActivityKey,
  activityDimensions,
} from './activity-dimension.ts';
import { activityEntries } from './activity-entries-sql.ts';

interface Counts {
  readonly activities: number;
  readonly people: number;
  readonly uncounted: number;
}
interface ActivityRowValue extends Counts {
  readonly k0?: string | null;
  readonly k1?: string | null;
  readonly groupBy: readonly ActivityDimensionName[];
}
interface ActivityBreakdownValue {
  readonly rows: readonly ActivityRowValue[];
  readonly total: Counts;
}

export const ActivityTotal = builder.objectRef<Counts>('ActivityTotal').implement({
  description: 'All the rows of a breakdown together.',
  fields: (t) => ({
    activities: t.exposeInt('activities', { description: 'How many activities.' }),
    people: t.exposeInt('people', { description: 'Visits by people, as far as they were counted.' }),
    uncounted: t.exposeInt('uncounted', {
      description: 'How many published records say that it took place without a count.',
    }),
  }),
});

const ActivityRow = builder.objectRef<ActivityRowValue>('ActivityRow').implement({
  description: 'The activities under one key of each dimension.',
  fields: (t) => ({
    keys: t.field({
      type: [ActivityKey],
      description: 'Where it stands in each dimension, in the order of `groupBy`.',
      resolve: (row) => keysOf(row.groupBy, row),
    }),
    activities: t.exposeInt('activities', { description: 'How many activities.' }),
    people: t.exposeInt('people', { description: 'Visits by people, as far as they were counted.' }),
    uncounted: t.exposeInt('uncounted', {
      description: 'How many published records say that it took place without a count.',
    }),
  }),
});

const ActivityBreakdown = builder.objectRef<ActivityBreakdownValue>('ActivityBreakdown').implement({
  description: 'Activities by one or two dimensions. The rows add up to the total.',
  fields: (t) => ({
    rows: t.field({
      type: [ActivityRow],
      description:
        'One row for each key that occurs, the most activities first; what is not stated has a row too.',
      resolve: ({ rows }) => [...rows],
    }),
    total: t.expose('total', { type: ActivityTotal, description: 'All rows together.' }),
  }),
});

/** The rows and the total of a breakdown, in one statement. */
export async function breakDownActivities(
  groupBy: readonly ActivityDimensionName[],
  filter: FilterValue | null | undefined,
  { kysely }: Context,
): Promise<ActivityBreakdownValue> {
  const { selected, sets, keyOrder } = grouping(groupBy.map((name) => activityDimensions[name]));
  const result = await sql<Counts & { k0?: string | null; k1?: string | null; is_total: boolean }>`
    with ${activityEntries(filter)}
    select ${selected},
      coalesce(sum(e.activities), 0)::int as activities,
      coalesce(sum(e.people), 0)::int as people,
      (count(*) filter (where e.uncounted))::int as uncounted
    from entries as e
    group by ${sets}
    order by coalesce(sum(e.activities), 0) desc, ${keyOrder}
  `.execute(kysely);
  const total = result.rows.find(({ is_total }) => is_total);
  if (total === undefined) throw new Error('a breakdown came without its total');
  const rows = result.rows.filter(({ is_total }) => !is_total);
  return { total, rows: rows.map((row) => ({ ...row, groupBy })) };
}

builder.queryField('activityBreakdown', (t) =>
  t.field({
    type: ActivityBreakdown,
    description: 'Activities and people in them, by one or two dimensions; without any, the total alone.',
    args: {
      groupBy: t.arg({ type: [ActivityDimension], required: true, description: 'Two dimensions at most.' }),
      filter: t.arg({ type: activityCountFilter.ref, required: false, description: 'Which activities.' }),
    },
    resolve: (_root, { groupBy, filter }, context) =>
      breakDownActivities(checkedDimensions(groupBy), filter, context),
  }),
);
