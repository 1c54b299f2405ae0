import {
  type Derived,
  type DerivedQuestion,
  derivedField,
  derivedRow,
  derivedRows,
} from '@nhipcau/pothos-kysely';
import { type RawBuilder, type SqlBool, sql } from 'kysely';
import {
  checkedDimensions,
  grouping,
  type KeyColumns,
  keyColumns,
  keysOf,
  placed,
} from '../breakdown/grouping.ts';
import { builder } from '../builder.ts';
import { activityCountFilter } from './activity-count-filter.ts';
import { type ActivityCounts, countColumns, countFields } from './activity-counts.ts';
import {
  ActivityDimension,
  type ActivityDimensionName,
  ActivityKey,
  activityDimensions,
} from './activity-dimension.ts';
import { activityEntries } from './activity-entries-sql.ts';

export const ActivityTotal = builder.kyselyValue<ActivityCounts>('ActivityTotal', {
  description: 'All the rows of a breakdown together.',
  columns: countColumns,
  fields: (t) => ({
    ...countFields(t),
  }),
});

const ActivityRow = builder.kyselyValue<ActivityCounts & KeyColumns>('ActivityRow', {
  description: 'The activities under one key of each dimension.',
  columns: { ...countColumns, ...keyColumns },
  fields: (t) => ({
    keys: t.values({
      type: [ActivityKey],
      each: keysOf,
      description: 'Where it stands in each dimension, in the order of `groupBy`.',
    }),
    ...countFields(t),
  }),
});

const ActivityBreakdown = builder.kyselyValue<KeyColumns>('ActivityBreakdown', {
  description: 'Activities by one or two dimensions. The rows add up to the total.',
  columns: keyColumns,
  fields: (t) => ({
    rows: t.planned({
      type: [ActivityRow],
      planned: derivedRows((column) => sql<SqlBool>`not ${column('is_total')}`),
      description:
        'One row for each key that occurs, the most activities first; what is not stated has a row too.',
    }),
    total: t.planned({
      type: ActivityTotal,
      planned: derivedRow((column) => sql<SqlBool>`${column('is_total')}`),
      description: 'All rows together.',
    }),
  }),
});

/** The rows and the total of a breakdown. */
function breakDown({ argument, compilation }: DerivedQuestion): RawBuilder<unknown> {
  const groupBy = checkedDimensions((argument.member('groupBy').value ?? []) as ActivityDimensionName[]);
  const { selected, sets } = grouping(groupBy.map((name) => activityDimensions[name]));
  const matching = (alias: string) =>
    activityCountFilter.compile(compilation, alias, argument.member('filter'));
  const grouped = sql`
    with ${activityEntries(matching)}
    select ${selected},
      coalesce(sum(e.activities), 0)::int as activities,
      coalesce(sum(e.people), 0)::int as people,
      coalesce(sum(e.days), 0)::int as days,
      coalesce(sum(e.people * e.days), 0)::int as person_days,
      coalesce(sum(e.activities) filter (where e.days is null), 0)::int as undated,
      (count(*) filter (where e.uncounted))::int as uncounted
    from entries as e
    group by ${sets}
  `;
  return placed(grouped, groupBy, 'activities');
}

export const activityBreakdown: Derived = {
  name: 'ActivityBreakdown',
  columns: { ...countColumns, ...keyColumns },
  source: breakDown,
  orderBy: ['position'],
};

builder.queryField('activityBreakdown', (t) =>
  t.kyselyField({
    type: ActivityBreakdown,
    planned: derivedField(activityBreakdown),
    description: 'Activities and people in them, by one or two dimensions; without any, the total alone.',
    args: {
      groupBy: t.arg({ type: [ActivityDimension], required: true, description: 'Two dimensions at most.' }),
      filter: t.arg({ type: activityCountFilter.ref, required: false, description: 'Which activities.' }),
    },
  }),
);
