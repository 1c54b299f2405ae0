import { builder } from '../builder.ts';
import type { Children, Row } from '../loading/loaders.ts';
import { AdministrativeUnit, Organisation, Sector } from '../node/node-types.ts';
import { ParticipantRole } from './project-enums.ts';

/** A record that a foreign key promises. */
function promised<Record>(record: Record | null, what: string): Record {
  if (record === null) throw new Error(`${what} is gone`);
  return record;
}

export const Participant = builder.objectRef<Row<'project_participant'>>('ProjectParticipant').implement({
  description: 'An organisation in a role of a project.',
  fields: (t) => ({
    role: t.expose('role', { type: ParticipantRole.ref, description: 'What it does in the project.' }),
    organisation: t.field({
      type: Organisation,
      description: 'Who it is.',
      resolve: async ({ organisation_id }, _args, { load }) =>
        promised(await load.one('organisation', 'id', organisation_id), 'participant'),
    }),
  }),
});

export const SectorShare = builder.objectRef<Row<'project_sector'>>('ProjectSector').implement({
  description: 'A sector of a project with its share.',
  fields: (t) => ({
    sector: t.field({
      type: Sector,
      description: 'What it is for.',
      resolve: async ({ sector_code }, _args, { load }) =>
        promised(await load.one('sector', 'code', sector_code), 'sector'),
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
      resolve: async ({ unit_id }, _args, { load }) =>
        promised(await load.one('administrative_unit', 'id', unit_id), 'place'),
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
