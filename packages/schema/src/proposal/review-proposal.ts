import type { DB } from '@nhipcau/database';
import type { Kysely } from 'kysely';
import { builder } from '../builder.ts';
import { encodeNodeId } from '../node/node-id.ts';
import { commentOf, decided, decisionMembers } from '../review/decision.ts';
import { lockOpen } from '../review/lock-open.ts';
import type { Viewer } from '../viewer/viewer.ts';
import { findReferences } from '../write/find-references.ts';
import { aboutChange, type Given, inputOf, whichRecord } from '../write/input-types.ts';
import { lockRecord } from '../write/lock-record.ts';
import { perform } from '../write/perform.ts';
import { Problems } from '../write/problems.ts';
import type { PartRow } from '../write/writable-part.ts';
import { applyChanges } from '../write/write-record.ts';
import { updateRow } from '../write/write-row.ts';
import { proposableOf } from './proposable.ts';
import { proposalPayload } from './propose-change.ts';

const input = inputOf('ReviewProposalInput', 'What the office decides on a proposal.', {
  ...whichRecord,
  ...decisionMembers,
  fields: {
    type: ['String'],
    required: false,
    description: 'Where it is accepted: the fields that are; all of them unless told.',
  },
  recordVersion: {
    type: 'Int',
    required: false,
    description: 'Where it is accepted: the version of the record that was read. Has to be given then.',
  },
  ...aboutChange,
});

builder.mutationField('reviewProposal', (t) =>
  t.field({
    type: proposalPayload,
    description:
      'Accepts a proposal, all of it or by field, which changes the record as an update of it does; returns it with a comment; or rejects it.',
    args: { input: t.arg({ type: input, required: true, description: 'What is decided.' }) },
    resolve: (_root, { input: given }, context) =>
      perform(context, { operation: 'reviewProposal', input: given }, async (db) => ({
        __typename: 'ProposalWritten',
        id: await review(db, context.viewer, given),
      })),
  }),
);

async function review(db: Kysely<DB>, viewer: Viewer, given: Given): Promise<string> {
  const problems = new Problems();
  const reviewed = { table: 'proposal', typename: 'Proposal', noun: 'a proposal' } as const;
  const proposal = await lockOpen(db, reviewed, given, ['SUBMITTED'], problems);
  const words = commentOf(given, problems);
  problems.refuse();
  const id = String(proposal.id);
  const state =
    given.decision === 'ACCEPT'
      ? await accept(db, proposal, given, problems)
      : given.decision === 'RETURN'
        ? 'RETURNED'
        : 'REJECTED';
  if (state === 'REJECTED') {
    await db
      .updateTable('proposal_field')
      .set({ decision: 'REJECTED' })
      .where('proposal_id', '=', id)
      .execute();
  }
  await updateRow(db, 'proposal', id, { state, ...decided(viewer, words) });
  return id;
}

/** Changes the record by the fields that are accepted; gives the state in which the proposal is then. */
async function accept(
  db: Kysely<DB>,
  proposal: PartRow,
  given: Given,
  problems: Problems,
): Promise<'ACCEPTED' | 'PARTLY'> {
  const fields = await db
    .selectFrom('proposal_field')
    .select(['field', 'column_name', 'proposed'])
    .where('proposal_id', '=', String(proposal.id))
    .execute();
  const wanted = Array.isArray(given.fields) ? given.fields.map(String) : fields.map(({ field }) => field);
  for (const [place, name] of wanted.entries()) {
    if (!fields.some(({ field }) => field === name))
      problems.add(['input', 'fields', place], 'NOT_FOUND', 'is no field of the proposal');
  }
  if (wanted.length === 0) problems.add(['input', 'fields'], 'REQUIRED', 'accepts nothing');
  if (typeof given.recordVersion !== 'number')
    problems.add(['input', 'recordVersion'], 'REQUIRED', 'has to be given where something is accepted');
  problems.refuse();
  const { record, shape, id } = proposableOf(proposal);
  const which = { id: encodeNodeId(record.typename, id), expectedVersion: given.recordVersion };
  const before = await lockRecord(db, record, which, ['input']);
  const accepted = fields.filter(({ field }) => wanted.includes(field));
  const columns = Object.fromEntries(accepted.map(({ column_name, proposed }) => [column_name, proposed]));
  const read = { columns, parts: new Map() };
  const found = await findReferences(db, shape, read, problems, ['input', 'fields']);
  problems.refuse();
  await applyChanges({ db, record, problems, root: ['input', 'fields'] }, before, found);
  for (const { field } of fields) {
    await db
      .updateTable('proposal_field')
      .set({ decision: wanted.includes(field) ? 'ACCEPTED' : 'REJECTED' })
      .where('proposal_id', '=', String(proposal.id))
      .where('field', '=', field)
      .execute();
  }
  return accepted.length === fields.length ? 'ACCEPTED' : 'PARTLY';
}
