import { builder } from '../builder.ts';
import { Proposal } from '../node/node-types.ts';
import { declareWithdrawing } from '../review/declare-withdrawing.ts';
import { mayPropose } from '../review/who-may.ts';
import { aboutChange, inputOf, membersOf } from '../write/input-types.ts';
import { writePayload } from '../write/payloads.ts';
import { perform } from '../write/perform.ts';
import { proposables } from './proposable.ts';
import { writeProposal } from './write-proposal.ts';

const noun = 'a proposal';
export const proposalPayload = writePayload('Proposal', Proposal, noun);

const proposed = Object.entries(proposables).map(([typename, { member, shape, record }]) => {
  const type = inputOf(
    `Proposed${typename}Input`,
    `What is proposed to change of ${record.noun}: what is absent stays as it is, null empties.`,
    membersOf(shape, false),
  );
  const description = `What is proposed, where the record is ${record.noun}.`;
  return [member, { type, required: false, description }] as const;
});

const input = inputOf('ProposeChangeInput', 'What a partner proposes to change of a record.', {
  record: {
    type: 'ID',
    required: true,
    description: 'The node id of a project that is shared, or of a transaction or activity of one.',
  },
  ...Object.fromEntries(proposed),
  comment: { type: 'String', required: false, description: 'Why. 2000 characters at most.' },
  submit: {
    type: 'Boolean',
    required: false,
    description: 'Whether it goes to the office, as it does unless told, or is a draft.',
  },
  id: {
    type: 'ID',
    required: false,
    description: 'The node id of a proposal that is a draft or was returned: it is written anew.',
  },
  expectedVersion: { type: 'Int', required: false, description: 'The version of that proposal as read.' },
  ...aboutChange,
});

builder.mutationField('proposeChange', (t) =>
  t.field({
    type: proposalPayload,
    description:
      'Proposes to change a record, field by field. Nothing of the record changes until the office accepts.',
    args: { input: t.arg({ type: input, required: true, description: 'What is proposed.' }) },
    resolve: (_root, { input: given }, context) =>
      perform(context, { operation: 'proposeChange', input: given, may: mayPropose }, async (db) => ({
        __typename: 'ProposalWritten',
        id: await writeProposal(db, context.viewer, given),
      })),
  }),
);

declareWithdrawing({ table: 'proposal', typename: 'Proposal', noun, payload: proposalPayload });
