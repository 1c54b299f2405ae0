import { builder } from '../builder.ts';
import { ReviewState } from '../review/review-state.ts';
import { capability, reviewable } from '../review/reviewable.ts';
import { mayPropose, openStates } from '../review/who-may.ts';

builder.kyselyNode('progress_update', {
  name: 'ProgressUpdate',
  description: 'What a partner reports of a project that is shared with it, for a time.',
  id: { description: 'The node id.' },
  fields: (t) => ({
    state: t.expose('state', { type: ReviewState.ref, description: 'Where it stands.' }),
    organisation: t.relation('organisation', { nullable: true, description: 'The partner.' }),
    project: t.relation('project', { nullable: true, description: 'The project that it is of.' }),
    periodStart: t.expose('period_start', { type: 'Date', description: 'First day of what it reports.' }),
    periodEnd: t.expose('period_end', { type: 'Date', description: 'Last day of what it reports.' }),
    text: t.exposeString('text', { description: 'What was done and what came of it.' }),
    peopleReached: t.exposeInt('people_reached', {
      nullable: true,
      description: 'How many people were reached; null where it is not stated.',
    }),
    expectedEnd: t.expose('expected_end', {
      type: 'Date',
      nullable: true,
      description: 'When the partner now expects the project to end; null where it said nothing of it.',
    }),
    personName: t.exposeString('person_name', {
      nullable: true,
      description: 'What whoever wrote it was called then.',
    }),
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
    attachments: t.relation('attachments', {
      description: 'Its photographs and papers, in the order in which they were attached.',
    }),
    viewerCanAttach: capability(t, mayPropose, openStates, 'Whether the viewer may attach files to it.'),
    ...reviewable(t),
  }),
});
