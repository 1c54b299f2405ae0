import { type RawBuilder, sql } from 'kysely';
import { builder } from '../builder.ts';
import type { FilterValue } from '../filter/filter.ts';
import { always } from '../filter/predicate.ts';
import { answer } from '../list/connection.ts';
import { type Connection, connectionObject, pageArgumentFields } from '../list/connection-object.ts';
import { by, type Walk } from '../list/list.ts';
import { keyTerm } from '../list/order.ts';
import { ask } from '../list/page.ts';
import { Activity, StatisticalRecord } from '../node/node-types.ts';
import { ActivityTotal, breakDownActivities } from './activity-breakdown.ts';
import { activityCountFilter } from './activity-count-filter.ts';
import { activityEntries } from './activity-entries-sql.ts';

interface ActivityEntryRow {
  readonly key: string;
  readonly activity_id: string | null;
  readonly statistical_record_id: string | null;
  readonly activities: number | null;
  readonly people: number | null;
}

const ActivityEntry = builder.objectRef<ActivityEntryRow>('ActivityEntry').implement({
  description: 'One row behind a count: one activity, or what remains of a published total.',
  fields: (t) => ({
    activity: t.field({
      type: Activity,
      nullable: true,
      description: 'The activity.',
      resolve: ({ activity_id }, _args, { load }) => load.one('activity', 'id', activity_id),
    }),
    statisticalRecord: t.field({
      type: StatisticalRecord,
      nullable: true,
      description: 'The published total that it is the remainder of: the figure less what is filed under it.',
      resolve: ({ activity_id, statistical_record_id }, _args, { load }) =>
        activity_id === null ? load.one('statistical_record', 'id', statistical_record_id) : null,
    }),
    activities: t.exposeInt('activities', {
      nullable: true,
      description: 'How many activities it adds to the count; null where it took place without a count.',
    }),
    people: t.exposeInt('people', {
      nullable: true,
      description: 'How many visits by people it adds; null where nobody counted.',
    }),
  }),
});

interface ActivityEntries extends Connection<ActivityEntryRow> {
  readonly filter: FilterValue | null | undefined;
}

const ActivityEntryConnection = connectionObject<ActivityEntryRow, ActivityEntries>(
  'ActivityEntry',
  ActivityEntry,
);

builder.objectField(ActivityEntryConnection, 'total', (t) =>
  t.field({
    type: ActivityTotal,
    description: 'All entries on all pages together: the count that they are behind.',
    resolve: async ({ filter }, _args, context) => (await breakDownActivities([], filter, context)).total,
  }),
);

function entriesOf(filter: FilterValue | null | undefined): Walk<ActivityEntryRow> {
  const rows = sql`select key, activity_id, statistical_record_id, activities, people, start_date from entries`;
  const source: RawBuilder<ActivityEntryRow> = sql<ActivityEntryRow>`(with ${activityEntries(filter)} ${rows})`;
  return {
    name: 'ActivityEntry',
    source,
    key: keyTerm('key', 'text'),
    orderFields: {
      ACTIVITIES: { type: 'integer', column: 'activities', description: 'By the number of activities.' },
      START_DATE: { type: 'date', column: 'start_date', description: 'By the first day.' },
    },
    defaultOrder: [by('ACTIVITIES', 'DESC'), by('START_DATE', 'DESC')],
  };
}

builder.queryField('activityEntries', (t) =>
  t.field({
    type: ActivityEntryConnection,
    description:
      'The rows behind a count of `activityBreakdown` under the same filter; published totals first.',
    args: {
      filter: t.arg({ type: activityCountFilter.ref, required: false, description: 'Which activities.' }),
      ...builder.args((a) => pageArgumentFields(a)),
    },
    resolve: (_root, { filter, ...page }, context) => {
      const name = JSON.stringify(['ActivityEntry', filter, page]);
      return {
        ...answer(
          ask(entriesOf(filter), page, () => always),
          name,
          context,
        ),
        filter,
      };
    },
  }),
);
