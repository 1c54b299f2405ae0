import { fromContext } from '@nhipcau/pothos-kysely';
import { sql } from 'kysely';
import { builder } from '../builder.ts';
import type { Context } from '../context.ts';
import { mayWrite } from '../viewer/may-write.ts';
import { auditEvents } from './audit-event.ts';

builder.kyselyNode('change', {
  name: 'Change',
  description: 'What somebody changed at once: all of it or nothing.',
  id: { description: 'The node id.' },
  fields: (t) => ({
    operation: t.exposeString('operation', {
      description:
        'What was asked for, by the name of the mutation; `direct` for what came another way than by the API.',
    }),
    madeAt: t.expose('made_at', { type: 'DateTime', description: 'When it was made.' }),
    personName: t.exposeString('person_name', {
      nullable: true,
      description: 'What whoever made it was called then; null for programs of the office.',
    }),
    reason: t.exposeString('reason', {
      nullable: true,
      description: 'Why it was made, where that was told.',
    }),
    reverts: t.relation('reverted', { description: 'The change that it took back.' }),
    revertedBy: t.relation('revertedBy', { description: 'The changes that took it back.' }),
    events: t.relatedConnection('events', {
      list: auditEvents,
      description: 'What it did, in the order in which it was done.',
    }),
    viewerCanRevert: t.expression({
      type: 'Boolean',
      column: { type: 'bool', nullable: false },
      expression: (rows) => sql`(
        ${fromContext(({ viewer }: Context) => mayWrite(viewer))}::boolean
        and not exists (
          select from change as other where other.reverts_id = ${rows.column('id')}
            and not exists (select from change as again where again.reverts_id = other.id)
        )
      )`,
      description: 'Whether the viewer may take it back, where nothing has changed since what it changed.',
    }),
  }),
});
