import { sql } from 'kysely';
import { builder, nodeId } from './builder.ts';
import { connection } from './connection.ts';
import { type Row, rowsOf, valueFor } from './loaders.ts';
import { onceForArguments } from './once-for-arguments.ts';
import { type Order, orderBy, orderInput } from './order.ts';
import { organisations } from './reference.ts';
import { Organisation } from './refs.ts';

export const ActivityOrder = orderInput('Activity', ['START_DATE']);

export const activityCounts = valueFor(
  0,
  (keys) => sql`
    select project_id as parent, count(*)::int as value from activity
    where project_id = any(${keys}) group by project_id
  `,
);

/** The first activities of each project in an order. */
export const activityPages = onceForArguments((order: readonly Order[] | null | undefined, first: number) =>
  rowsOf<Row<'activity'>>(
    (keys) => sql`
      select owner.id as parent, page.* from unnest(${keys}::uuid[]) as owner(id)
      cross join lateral (
        select r.* from activity as r where r.project_id = owner.id
        order by ${orderBy('r', order)} limit ${first}
      ) as page
    `,
  ),
);

const Activity = builder.objectRef<Row<'activity'>>('Activity').implement({
  fields: (t) => ({
    id: t.id({ resolve: ({ id }) => nodeId('a', id) }),
    kind: t.exposeString('kind'),
    title: t.exposeString('title'),
    startDate: t.expose('start_date', { type: 'Date', nullable: true }),
    endDate: t.expose('end_date', { type: 'Date', nullable: true }),
    counterpart: t.field({
      type: Organisation,
      nullable: true,
      resolve: ({ counterpart_id }, _args, loaders) =>
        counterpart_id === null ? null : loaders.load(organisations, counterpart_id),
    }),
  }),
});

export const ActivityConnection = connection('Activity', Activity);
