import { by, comparing } from '@nhipcau/pothos-kysely';
import { sql } from 'kysely';
import { builder } from '../builder.ts';
import { comparingNodeId } from '../filter/comparing-node-id.ts';
import { CodeFilter, DateFilter, TextFilter } from '../filter/comparison-inputs.ts';
import { Change } from '../node/node-types.ts';
import { auditEventFilter } from './audit-event.ts';

const filter = builder.kyselyFilter('ChangeFilter', 'Which changes.', () => ({
  id: comparingNodeId('Change', 'id', 'Its node id.'),
  operation: comparing(CodeFilter, 'operation', 'What was asked for, by the name of the mutation.'),
  personName: comparing(TextFilter, 'person_name', 'What whoever made it was called then.'),
  madeOn: comparing(
    DateFilter,
    (alias) => sql`(${sql.ref(`${alias}.made_at`)} at time zone 'Asia/Ho_Chi_Minh')::date`,
    'The day on which it was made.',
  ),
  reason: comparing(TextFilter, 'reason', 'Why it was made.'),
  events: builder.kyselyRelationFilter('change', 'events', () => auditEventFilter, 'What it did.'),
}));

export const changes = builder.kyselyList('change', {
  name: 'Change',
  node: Change,
  filter,
  orderFields: { MADE_AT: { type: 'timestamptz', column: 'made_at', description: 'By when it was made.' } },
  defaultOrder: [by('MADE_AT', 'DESC')],
});

builder.queryField('changes', (t) =>
  t.kyselyConnection({ list: changes, description: 'Who changed what and why, the last change first.' }),
);
