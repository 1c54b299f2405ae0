import { builder } from '../builder.ts';
import { commentOf, type Decision, decided, decisionMembers } from '../review/decision.ts';
import { lockOpen } from '../review/lock-open.ts';
import { aboutChange, inputOf, whichRecord } from '../write/input-types.ts';
import { perform } from '../write/perform.ts';
import { Problems } from '../write/problems.ts';
import { updateRow } from '../write/write-row.ts';
import { progressUpdatePayload } from './submit-progress-update.ts';

const input = inputOf('ReviewProgressUpdateInput', 'What the office decides on a progress update.', {
  ...whichRecord,
  ...decisionMembers,
  ...aboutChange,
});

const states: Readonly<Record<Decision, string>> = {
  ACCEPT: 'ACCEPTED',
  RETURN: 'RETURNED',
  REJECT: 'REJECTED',
};

builder.mutationField('reviewProgressUpdate', (t) =>
  t.field({
    type: progressUpdatePayload,
    description: 'Accepts a progress update, returns it with a comment, or rejects it.',
    args: { input: t.arg({ type: input, required: true, description: 'What is decided.' }) },
    resolve: (_root, { input: given }, context) =>
      perform(context, { operation: 'reviewProgressUpdate', input: given }, async (db) => {
        const problems = new Problems();
        const reviewed = {
          table: 'progress_update',
          typename: 'ProgressUpdate',
          noun: 'a progress update',
        } as const;
        const update = await lockOpen(db, reviewed, given, ['SUBMITTED'], problems);
        const words = commentOf(given, problems);
        problems.refuse();
        const id = String(update.id);
        const state = states[given.decision as Decision];
        await updateRow(db, 'progress_update', id, { state, ...decided(context.viewer, words) });
        return { __typename: 'ProgressUpdateWritten', id };
      }),
  }),
);
