import { by, comparing } from '@nhipcau/pothos-kysely';
import { sql } from 'kysely';
import { builder } from '../builder.ts';
import { comparingNodeId } from '../filter/comparing-node-id.ts';
import { DateFilter } from '../filter/comparison-inputs.ts';
import { Proposal } from '../node/node-types.ts';
import { ReviewState } from '../review/review-state.ts';

const filter = builder.kyselyFilter('ProposalFilter', 'Which proposals.', () => ({
  state: comparing(ReviewState.filter, 'state', 'Where it stands.'),
  project: comparingNodeId('Project', 'project_id', 'The node id of the project that it is of.'),
  organisation: comparingNodeId('Organisation', 'organisation_id', 'The node id of the partner.'),
  submittedOn: comparing(
    DateFilter,
    (alias) => sql`(${sql.ref(`${alias}.submitted_at`)} at time zone 'Asia/Ho_Chi_Minh')::date`,
    'The day on which it was submitted last.',
  ),
}));

const proposals = builder.kyselyList('proposal', {
  name: 'Proposal',
  node: Proposal,
  filter,
  orderFields: {
    CREATED_AT: { type: 'timestamptz', column: 'created_at', description: 'By when it was begun.' },
    SUBMITTED_AT: { type: 'timestamptz', column: 'submitted_at', description: 'By when it was submitted.' },
  },
  defaultOrder: [by('CREATED_AT', 'DESC')],
});

builder.queryField('proposals', (t) =>
  t.kyselyConnection({
    list: proposals,
    description: 'What partners propose: of the viewer’s organisation, or to managers all.',
  }),
);
