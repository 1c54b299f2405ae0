import { by, column } from '@nhipcau/pothos-kysely';
import { type SqlBool, sql } from 'kysely';
import { builder } from '../builder.ts';
import { keyOfNodeId } from '../node/node-id.ts';
import { Activity } from '../node/node-types.ts';
import { activityFilter } from './activity-filter.ts';
import { peopleOf } from './people.ts';

export const activities = builder.kyselyList('activity', {
  name: 'Activity',
  filter: activityFilter,
  orderFields: {
    START_DATE: { type: 'date', column: 'start_date', description: 'By its first day.' },
    TITLE: { type: 'text', column: 'search_name', description: 'By Vietnamese title.' },
    KIND: {
      type: 'text',
      column: (alias) => sql`${sql.ref(`${alias}.kind`)}::text`,
      description: 'By kind.',
    },
    PEOPLE: {
      type: 'int4',
      column: (alias) => peopleOf((name) => column(alias, name)),
      description: 'By the people that it counts with.',
    },
  },
  defaultOrder: [by('START_DATE', 'DESC')],
  search: 'search_text',
  node: Activity,
});

builder.queryFields((t) => ({
  activities: t.kyselyConnection({
    list: activities,
    description: 'Delegations, exchanges, visits and other events.',
  }),
  activity: t.kyselyRow({
    table: 'activity',
    description: 'One activity; null when there is none.',
    args: { id: t.arg.id({ required: true, description: 'Its node id.' }) },
    where: (alias, argument) => {
      const key = argument.member('id').bind((id) => keyOfNodeId('Activity', String(id), 'id'));
      return sql<SqlBool>`${column(alias, 'id')} = ${key}`;
    },
  }),
}));
