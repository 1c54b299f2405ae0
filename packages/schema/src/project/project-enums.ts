import { enumeration } from '../enumeration.ts';
import type { Row } from '../models/row.ts';

export const ParticipantRole = enumeration<Row<'project_participant'>['role']>(
  'ParticipantRole',
  'What an organisation does in a project.',
  {
    FUNDING: 'Gives the money or the goods.',
    CHANNEL: 'Passes them on.',
    IMPLEMENTING: 'Carries the project out.',
    BENEFICIARY: 'Is there to gain from it.',
  },
);

export const ProjectStatus = enumeration<NonNullable<Row<'project'>['status']>>(
  'ProjectStatus',
  'Where a project stands; the statuses of IATI activities.',
  {
    PIPELINE: 'Being prepared.',
    IMPLEMENTATION: 'Under way.',
    FINALISATION: 'Work done, accounts not closed.',
    CLOSED: 'Ended and accounted for.',
    CANCELLED: 'Given up.',
    SUSPENDED: 'Halted for the time being.',
  },
);

export const ProjectType = enumeration<Row<'project'>['type']>('ProjectType', 'What form the aid takes.', {
  PROGRAMME: 'A programme of several projects.',
  PROJECT: 'A project.',
  NON_PROJECT_GRANT: 'A grant outside projects: gifts, works, support in kind.',
});
