import { builder } from '../builder.ts';
import { ParticipantRole } from './project-enums.ts';

builder.kyselyObject('project_participant', {
  name: 'ProjectParticipant',
  description: 'An organisation in a role of a project.',
  fields: (t) => ({
    role: t.expose('role', { type: ParticipantRole.ref, description: 'What it does in the project.' }),
    organisation: t.relation('organisation', { description: 'Who it is.' }),
  }),
});

builder.kyselyObject('project_sector', {
  name: 'ProjectSector',
  description: 'A sector of a project with its share.',
  fields: (t) => ({
    sector: t.relation('sector', { description: 'What it is for.' }),
    percentage: t.expose('percentage', {
      type: 'Decimal',
      nullable: true,
      description: 'Its share of the money in per cent; null where no split is given.',
    }),
  }),
});

builder.kyselyObject('project_place', {
  name: 'ProjectPlace',
  description: 'A place of a project with its share.',
  fields: (t) => ({
    unit: t.relation('unit', { description: 'Where it is: the unit that the record was entered with.' }),
    percentage: t.expose('percentage', {
      type: 'Decimal',
      nullable: true,
      description: 'Its share of the money in per cent; null where no split is given.',
    }),
  }),
});
