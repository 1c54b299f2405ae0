import type { DB } from '@nhipcau/database';
import type { Kysely } from 'kysely';
import { builder } from '../builder.ts';
import { ProgressUpdate } from '../node/node-types.ts';
import { declareWithdrawing } from '../review/declare-withdrawing.ts';
import { lockOpen } from '../review/lock-open.ts';
import { mayPropose, writableStates } from '../review/who-may.ts';
import type { Viewer } from '../viewer/viewer.ts';
import { pathsIn } from '../write/database-problem.ts';
import { findReferences } from '../write/find-references.ts';
import { aboutChange, type Given, inputOf, membersOf } from '../write/input-types.ts';
import { writePayload } from '../write/payloads.ts';
import { perform } from '../write/perform.ts';
import { Problems } from '../write/problems.ts';
import { readGiven } from '../write/read-given.ts';
import { insertRow, updateRow } from '../write/write-row.ts';
import { progressUpdateWriting } from './progress-update-writing.ts';

export const progressUpdatePayload = writePayload(
  'ProgressUpdate',
  ProgressUpdate,
  progressUpdateWriting.noun,
);

const input = inputOf('SubmitProgressUpdateInput', 'What a partner reports of a project for a time.', {
  ...membersOf(progressUpdateWriting, true),
  submit: {
    type: 'Boolean',
    required: false,
    description: 'Whether it goes to the office, as it does unless told, or is a draft.',
  },
  id: {
    type: 'ID',
    required: false,
    description: 'The node id of an update that is a draft or was returned: it is written anew.',
  },
  expectedVersion: { type: 'Int', required: false, description: 'The version of that update as read.' },
  ...aboutChange,
});

builder.mutationField('submitProgressUpdate', (t) =>
  t.field({
    type: progressUpdatePayload,
    description: 'Reports of a project that is shared, for a time; or keeps the draft of a report.',
    args: { input: t.arg({ type: input, required: true, description: 'What is reported.' }) },
    resolve: (_root, { input: given }, context) =>
      perform(
        context,
        {
          operation: 'submitProgressUpdate',
          input: given,
          may: mayPropose,
          pathOf: pathsIn('progress_update', progressUpdateWriting),
        },
        async (db) => ({
          __typename: 'ProgressUpdateWritten',
          id: await write(db, context.viewer, given),
        }),
      ),
  }),
);

declareWithdrawing({ ...progressUpdateWriting, table: 'progress_update', payload: progressUpdatePayload });

async function write(db: Kysely<DB>, viewer: Viewer, given: Given): Promise<string> {
  const problems = new Problems();
  const read = readGiven(progressUpdateWriting, given, true, problems, ['input']);
  const { columns } = await findReferences(db, progressUpdateWriting, read, problems, ['input']);
  for (const rule of progressUpdateWriting.rules) rule(columns, (field) => problems.at('input', field));
  problems.refuse();
  const isSubmitted = given.submit !== false;
  const row = {
    ...columns,
    state: isSubmitted ? 'SUBMITTED' : 'DRAFT',
    ...(isSubmitted && { submitted_at: new Date().toISOString() }),
  };
  if (given.id === undefined || given.id === null) {
    return insertRow(db, 'progress_update', {
      ...row,
      organisation_id: viewer.organisationId,
      person_id: viewer.personId,
      person_name: viewer.name ?? null,
    });
  }
  const reviewed = { ...progressUpdateWriting, table: 'progress_update' } as const;
  const standing = await lockOpen(db, reviewed, given, writableStates, problems);
  const id = String(standing.id);
  await updateRow(db, 'progress_update', id, row);
  return id;
}
