import { by, comparing } from '@nhipcau/pothos-kysely';
import { sql } from 'kysely';
import { builder } from '../builder.ts';
import { enumeration } from '../enumeration.ts';
import { BooleanFilter } from '../filter/comparison-inputs.ts';
import type { Row } from '../models/row.ts';
import { Notification } from '../node/node-types.ts';

const NotificationKind = enumeration<Row<'notification'>['kind']>(
  'NotificationKind',
  'What a person is told of a proposal or a progress update.',
  {
    SUBMITTED: 'A partner submitted it: it waits for the office.',
    RETURNED: 'The office returned it with a comment.',
    ACCEPTED: 'The office accepted it.',
    PARTLY: 'The office accepted it in part.',
    REJECTED: 'The office rejected it.',
  },
);

builder.kyselyNode('notification', {
  name: 'Notification',
  description: 'What the viewer is told.',
  id: { description: 'The node id.' },
  fields: (t) => ({
    kind: t.expose('kind', { type: NotificationKind.ref, description: 'What happened.' }),
    proposal: t.relation('proposal', { nullable: true, description: 'The proposal that it is about.' }),
    progressUpdate: t.relation('progressUpdate', {
      nullable: true,
      description: 'The progress update that it is about.',
    }),
    createdAt: t.expose('created_at', { type: 'DateTime', description: 'When it happened.' }),
    readAt: t.expose('read_at', {
      type: 'DateTime',
      nullable: true,
      description: 'When the viewer marked it as read.',
    }),
  }),
});

const filter = builder.kyselyFilter('NotificationFilter', 'Which notifications.', () => ({
  isRead: comparing(
    BooleanFilter,
    (alias) => sql`(${sql.ref(`${alias}.read_at`)} is not null)`,
    'Whether the viewer marked it as read.',
  ),
}));

const notifications = builder.kyselyList('notification', {
  name: 'Notification',
  node: Notification,
  filter,
  orderFields: {
    CREATED_AT: { type: 'timestamptz', column: 'created_at', description: 'By when it happened.' },
  },
  defaultOrder: [by('CREATED_AT', 'DESC')],
});

builder.queryField('notifications', (t) =>
  t.kyselyConnection({ list: notifications, description: 'What the viewer is told, the last first.' }),
);
