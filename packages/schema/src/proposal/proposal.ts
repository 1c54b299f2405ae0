import { sql } from 'kysely';
import { builder } from '../builder.ts';
import { namedBy } from '../change/named-by.ts';
import { enumeration } from '../enumeration.ts';
import type { Row } from '../models/row.ts';
import { ReviewState } from '../review/review-state.ts';
import { reviewable } from '../review/reviewable.ts';

const FieldDecision = enumeration<NonNullable<Row<'proposal_field'>['decision']>>(
  'FieldDecision',
  'What the office decided on a field of a proposal.',
  { ACCEPTED: 'The record has it now.', REJECTED: 'The record stays as it was.' },
);

builder.kyselyNode('proposal', {
  name: 'Proposal',
  description:
    'What a partner proposes to change of a project that is shared with it, or of its money or activities.',
  id: { description: 'The node id.' },
  fields: (t) => ({
    state: t.expose('state', { type: ReviewState.ref, description: 'Where it stands.' }),
    organisation: t.relation('organisation', { nullable: true, description: 'The partner.' }),
    project: t.relation('project', { nullable: true, description: 'The project that it is of.' }),
    transaction: t.relation('transaction', {
      nullable: true,
      description: 'The transaction that it is of, where it is of one.',
    }),
    activity: t.relation('activity', {
      nullable: true,
      description: 'The activity that it is of, where it is of one.',
    }),
    fields: t.relation('fields', { description: 'What is proposed, field by field.' }),
    personName: t.exposeString('person_name', {
      nullable: true,
      description: 'What whoever proposed it was called then.',
    }),
    comment: t.exposeString('comment', { nullable: true, description: 'What was said with it.' }),
    createdAt: t.expose('created_at', { type: 'DateTime', description: 'When it was begun.' }),
    submittedAt: t.expose('submitted_at', {
      type: 'DateTime',
      nullable: true,
      description: 'When it was submitted last.',
    }),
    reviewComment: t.exposeString('review_comment', {
      nullable: true,
      description: 'What the office said to it.',
    }),
    reviewedAt: t.expose('reviewed_at', {
      type: 'DateTime',
      nullable: true,
      description: 'When the office decided last.',
    }),
    recordVersion: t.expression({
      type: 'Int',
      nullable: true,
      column: { type: 'int4', nullable: true },
      expression: (rows) => sql`coalesce(
        (select t.version from transaction as t where t.id = ${rows.column('transaction_id')}),
        (select a.version from activity as a where a.id = ${rows.column('activity_id')}),
        (select p.version from project as p where p.id = ${rows.column('project_id')})
      )`,
      description: 'The version of the record now; what accepting has to expect.',
    }),
    ...reviewable(t),
  }),
});

const text = { type: 'text', nullable: true } as const;

/** The tables that fields of proposals name rows of, each of which partners may ask for. */
const nameable = new Set(['organisation', 'administrative_unit', 'country', 'currency']);

builder.kyselyObject('proposal_field', {
  name: 'ProposalField',
  description: 'A field that a partner proposes to change: what it was, what is proposed, what it is now.',
  fields: (t) => {
    const stored = (name: 'was' | 'proposed', description: string) =>
      t.expression({
        type: 'String',
        nullable: true,
        column: text,
        expression: (rows) => sql`(${rows.column(name)} #>> '{}')`,
        description,
      });
    const label = (name: 'was' | 'proposed', english: boolean, description: string) =>
      t.expression({
        type: 'String',
        nullable: true,
        column: text,
        expression: (rows) => sql`(
          select ${namedBy(sql`''`, sql`(${rows.column(name)} #>> '{}')`, english, (table) => nameable.has(table))}
          from (select ${rows.column('column_name')} as key) as named_column
        )`,
        description,
      });
    return {
      field: t.exposeString('field', { description: 'The field, as the schema writes it: `titleEn`.' }),
      was: stored('was', 'What it was when this was proposed, as text; null where it was empty.'),
      proposed: stored('proposed', 'What is proposed, as text; null where it is to be emptied.'),
      wasLabel: label('was', false, 'What the record is called in Vietnamese that it named.'),
      wasLabelEn: label('was', true, 'The same in English.'),
      proposedLabel: label('proposed', false, 'What the record is called in Vietnamese that is proposed.'),
      proposedLabelEn: label('proposed', true, 'The same in English.'),
      current: t.expression({
        type: 'String',
        nullable: true,
        column: text,
        expression: (rows) => sql`(
          select case
            when q.transaction_id is not null then
              (select to_jsonb(r) ->> ${rows.column('column_name')} from transaction as r where r.id = q.transaction_id)
            when q.activity_id is not null then
              (select to_jsonb(r) ->> ${rows.column('column_name')} from activity as r where r.id = q.activity_id)
            else (select to_jsonb(r) ->> ${rows.column('column_name')} from project as r where r.id = q.project_id)
          end
          from proposal as q where q.id = ${rows.column('proposal_id')}
        )`,
        description: 'What it is now, as text.',
      }),
      decision: t.expose('decision', {
        type: FieldDecision.ref,
        nullable: true,
        description: 'What the office decided on it; null until then.',
      }),
    };
  },
});
