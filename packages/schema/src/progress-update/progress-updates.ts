import { by, comparing } from '@nhipcau/pothos-kysely';
import { sql } from 'kysely';
import { builder } from '../builder.ts';
import { comparingNodeId } from '../filter/comparing-node-id.ts';
import { DateFilter } from '../filter/comparison-inputs.ts';
import { ProgressUpdate } from '../node/node-types.ts';
import { ReviewState } from '../review/review-state.ts';

const filter = builder.kyselyFilter('ProgressUpdateFilter', 'Which progress updates.', () => ({
  state: comparing(ReviewState.filter, 'state', 'Where it stands.'),
  project: comparingNodeId('Project', 'project_id', 'The node id of the project that it is of.'),
  organisation: comparingNodeId('Organisation', 'organisation_id', 'The node id of the partner.'),
  periodEnd: comparing(DateFilter, 'period_end', 'Last day of what it reports.'),
  submittedOn: comparing(
    DateFilter,
    (alias) => sql`(${sql.ref(`${alias}.submitted_at`)} at time zone 'Asia/Ho_Chi_Minh')::date`,
    'The day on which it was submitted last.',
  ),
}));

const progressUpdates = builder.kyselyList('progress_update', {
  name: 'ProgressUpdate',
  node: ProgressUpdate,
  filter,
  orderFields: {
    CREATED_AT: { type: 'timestamptz', column: 'created_at', description: 'By when it was begun.' },
    SUBMITTED_AT: { type: 'timestamptz', column: 'submitted_at', description: 'By when it was submitted.' },
    PERIOD_END: { type: 'date', column: 'period_end', description: 'By the last day of what it reports.' },
  },
  defaultOrder: [by('CREATED_AT', 'DESC')],
});

builder.queryField('progressUpdates', (t) =>
  t.kyselyConnection({
    list: progressUpdates,
    description:
      'What partners report: of the viewer’s organisation; to analysts what was accepted, to managers all.',
  }),
);
