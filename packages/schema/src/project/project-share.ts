import { sql } from 'kysely';
import { builder } from '../builder.ts';
import { declareOperation } from '../write/declare-operation.ts';
import { reference } from '../write/field/reference.ts';
import { projectPayload } from './project-writing.ts';
import { shareProject, unshareProject } from './share-project.ts';

builder.kyselyObject('project_share', {
  name: 'ProjectShare',
  description: 'That a project is shared with a partner, whose people then see it and what hangs from it.',
  fields: (t) => ({
    organisation: t.relation('organisation', { description: 'The partner.' }),
    sharedOn: t.expression({
      type: 'Date',
      column: { type: 'date', nullable: false },
      expression: (rows) => sql`(${rows.column('shared_at')} at time zone 'Asia/Ho_Chi_Minh')::date`,
      description: 'The day since which it is shared.',
    }),
  }),
});

const fields = {
  project: reference('project_id', 'Project', { required: true, description: 'What is shared.' }),
  organisation: reference('organisation_id', 'Organisation', { required: true, description: 'The partner.' }),
};

declareOperation('shareProject', {
  payload: projectPayload,
  typename: 'Project',
  description: 'Shares a project with a partner: its people see it from then on, and what hangs from it.',
  fields,
  run: shareProject,
});

declareOperation('unshareProject', {
  payload: projectPayload,
  typename: 'Project',
  description: 'Takes back that a project is shared with a partner.',
  fields,
  run: unshareProject,
});
