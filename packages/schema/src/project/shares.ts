import { builder } from '../builder.ts';
import type { Children, Row } from '../loading/loaders.ts';
import { AdministrativeUnit, Organisation, Sector } from '../node/node-types.ts';
import { ParticipantRole } from './project-enums.ts';

export const Participant = builder.objectRef<Row<'project_participant'>>('ProjectParticipant').implement({
  description: 'An organisation in a role of a project.',
  fields: (t) => ({
    role: t.expose('role', { type: ParticipantRole.ref, description: 'What it does in the project.' }),
    organisation: t.field({
      type: Organisation,
      description: 'Who it is.',
      resolve: ({ organisation_id }, _args, { load }) => load.promised('organisation', 'id', organisation_id),
    }),
  }),
});

export const SectorShare = builder.objectRef<Row<'project_sector'>>('ProjectSector').implement({
  description: 'A sector of a project with its share.',
  fields: (t) => ({
    sector: t.field({
      type: Sector,
      description: 'What it is for.',
      resolve: ({ sector_code }, _args, { load }) => load.promised('sector', 'code', sector_code),
    }),
    percentage: t.expose('percentage', {
      type: 'Decimal',
      nullable: true,
      description: 'Its share of the money in per cent; null where no split is given.',
    }),
  }),
});

export const PlaceShare = builder.objectRef<Row<'project_place'>>('ProjectPlace').implement({
  description: 'A place of a project with its share.',
  fields: (t) => ({
    unit: t.field({
      type: AdministrativeUnit,
      description: 'Where it is: the unit that the record was entered with.',
      resolve: ({ unit_id }, _args, { load }) => load.promised('administrative_unit', 'id', unit_id),
    }),
    percentage: t.expose('percentage', {
      type: 'Decimal',
      nullable: true,
      description: 'Its share of the money in per cent; null where no split is given.',
    }),
  }),
});

export const participants: Children<'project_participant'> = {
  table: 'project_participant',
  parent: 'project_id',
  orderBy: ['role', 'position', 'organisation_id'],
};

export const sectorShares: Children<'project_sector'> = {
  table: 'project_sector',
  parent: 'project_id',
  orderBy: ['sector_code'],
};

export const placeShares: Children<'project_place'> = {
  table: 'project_place',
  parent: 'project_id',
  orderBy: ['unit_id'],
};
