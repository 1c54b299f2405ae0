import { sql } from 'kysely';
import { builder } from '../builder.ts';
import { connect, listArguments, listed } from '../list/connection.ts';
import { by, defineList } from '../list/list.ts';
import { Activity } from '../node/node-types.ts';
import { activityFilter } from './activity-filter.ts';
import { peopleOf } from './people.ts';

export const activities = listed(
  defineList({
    name: 'Activity',
    table: 'activity',
    filter: activityFilter,
    orderFields: {
      START_DATE: { type: 'date', column: 'start_date', description: 'By its first day.' },
      TITLE: { type: 'text', column: 'search_name', description: 'By Vietnamese title.' },
      KIND: {
        type: 'text',
        column: (alias) => sql`${sql.ref(`${alias}.kind`)}::text`,
        description: 'By kind.',
      },
      PEOPLE: { type: 'integer', column: peopleOf, description: 'By the people that it counts with.' },
    },
    defaultOrder: [by('START_DATE', 'DESC')],
  }),
  Activity,
);

builder.queryField('activities', (t) =>
  t.field({
    type: activities.connection,
    description: 'Delegations, exchanges, visits and other events.',
    args: listArguments(activities.list),
    resolve: (_root, args, context) => connect(activities, args, context),
  }),
);
