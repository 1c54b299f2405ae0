import { sql } from 'kysely';
import { builder } from '../builder.ts';
import { keyOfNodeId } from '../node/node-id.ts';

const NotificationsRead = builder.objectRef<{ readonly count: number }>('NotificationsRead').implement({
  description: 'Notifications were marked as read.',
  fields: (t) => ({ count: t.exposeInt('count', { description: 'How many were not yet.' }) }),
});

const MarkNotificationsReadInput = builder.inputType('MarkNotificationsReadInput', {
  description: 'Which notifications of the viewer are marked as read.',
  fields: (t) => ({
    ids: t.idList({ required: false, description: 'Their node ids; all of the viewer’s unless told.' }),
  }),
});

builder.mutationField('markNotificationsRead', (t) =>
  t.field({
    type: NotificationsRead,
    description: 'Marks notifications of the viewer as read. What is not the viewer’s is left alone.',
    args: {
      input: t.arg({ type: MarkNotificationsReadInput, required: true, description: 'Which ones.' }),
    },
    resolve: async (_root, { input }, { kysely }) => {
      const keys = input.ids?.map((id) => keyOfNodeId('Notification', String(id), 'ids')) ?? null;
      const { rows } = await sql<{ count: number }>`
        select mark_notifications_read(${keys}::uuid[]) as count
      `.execute(kysely);
      return { count: rows[0]?.count ?? 0 };
    },
  }),
);
