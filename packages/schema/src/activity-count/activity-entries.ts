import { by, derivedMember } from '@nhipcau/pothos-kysely';
import { type SqlBool, sql } from 'kysely';
import { builder } from '../builder.ts';
import { ActivityTotal, activityBreakdown } from './activity-breakdown.ts';
import { activityCountFilter } from './activity-count-filter.ts';
import { activityEntries } from './activity-entries-sql.ts';

interface ActivityEntryRow {
  readonly key: string;
  readonly activity_id: string | null;
  readonly published_id: string | null;
  readonly activities: number | null;
  readonly people: number | null;
  readonly days: number | null;
  readonly start_date: string | null;
  readonly kind: string;
  readonly title: string;
}

const columns = {
  key: { type: 'text', nullable: false },
  activity_id: { type: 'uuid', nullable: true },
  published_id: { type: 'uuid', nullable: true },
  activities: { type: 'int4', nullable: true },
  people: { type: 'int4', nullable: true },
  days: { type: 'int4', nullable: true },
  start_date: { type: 'date', nullable: true },
  kind: { type: 'text', nullable: false },
  title: { type: 'text', nullable: false },
} as const;

const ActivityEntry = builder.kyselyValue<ActivityEntryRow>('ActivityEntry', {
  description: 'One row behind a count: one activity, or what remains of a published total.',
  columns,
  relations: (r) => ({
    activity: r.one('activity', { activity_id: 'id' }),
    statisticalRecord: r.one('statistical_record', { published_id: 'id' }),
  }),
  fields: (t) => ({
    activity: t.relation('activity', { description: 'The activity.' }),
    statisticalRecord: t.relation('statisticalRecord', {
      description: 'The published total that it is the remainder of: the figure less what is filed under it.',
    }),
    activities: t.exposeInt('activities', {
      nullable: true,
      description: 'How many activities it adds to the count; null where it took place without a count.',
    }),
    people: t.exposeInt('people', {
      nullable: true,
      description: 'How many visits by people it adds; null where nobody counted.',
    }),
    days: t.exposeInt('days', {
      nullable: true,
      description: 'How many days it adds, the first and the last included; null where they are not stated.',
    }),
  }),
});

const entries = builder.kyselyDerivedList('ActivityEntry', {
  node: ActivityEntry,
  columns,
  key: 'key',
  filter: activityCountFilter,
  sourceFilters: true,
  orderable: true,
  orderFields: {
    ACTIVITIES: { type: 'int4', column: 'activities', description: 'By the number of activities.' },
    PEOPLE: { type: 'int4', column: 'people', description: 'By visits by people.' },
    DAYS: { type: 'int4', column: 'days', description: 'By the number of days.' },
    KIND: { type: 'text', column: 'kind', description: 'By kind.' },
    TITLE: { type: 'text', column: 'title', description: 'By Vietnamese title.' },
    START_DATE: { type: 'date', column: 'start_date', description: 'By the first day.' },
  },
  defaultOrder: [by('ACTIVITIES', 'DESC'), by('START_DATE', 'DESC')],
  source: (argument, compilation) => {
    const matching = (alias: string) =>
      activityCountFilter.compile(compilation, alias, argument.member('filter'));
    return sql`(
      with ${activityEntries(matching)}
      select key, activity_id, case when activity_id is null then statistical_record_id end as published_id,
        activities, people, days, start_date, kind::text as kind, search_name as title
      from entries
    )`;
  },
});

builder.kyselyConnectionFields(entries, {
  total: {
    type: ActivityTotal,
    planned: derivedMember(activityBreakdown, (column) => sql<SqlBool>`${column('is_total')}`),
    description: 'All entries on all pages together: the count that they are behind.',
  },
});

builder.queryField('activityEntries', (t) =>
  t.kyselyConnection({
    list: entries,
    description:
      'The rows behind a count of `activityBreakdown` under the same filter; published totals first, unless another order is asked for.',
  }),
);
