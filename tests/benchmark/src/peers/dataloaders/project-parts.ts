import { sql } from 'kysely';
import { builder } from './builder.ts';
import { ParticipantRole } from './enumerations.ts';
import { type Row, rowsOf } from './loaders.ts';
import { AdministrativeUnit, organisations, Sector, sectors, units } from './reference.ts';
import { Organisation } from './refs.ts';

export const participants = rowsOf<Row<'project_participant'>>(
  (keys) => sql`
    select project_id as parent, * from project_participant where project_id = any(${keys})
    order by role, position, organisation_id
  `,
);
export const sectorShares = rowsOf<Row<'project_sector'>>(
  (keys) => sql`
    select project_id as parent, * from project_sector where project_id = any(${keys}) order by sector_code
  `,
);
export const placeShares = rowsOf<Row<'project_place'>>(
  (keys) => sql`
    select project_id as parent, * from project_place where project_id = any(${keys}) order by unit_id
  `,
);

export const Participant = builder.objectRef<Row<'project_participant'>>('ProjectParticipant').implement({
  fields: (t) => ({
    role: t.expose('role', { type: ParticipantRole }),
    organisation: t.field({
      type: Organisation,
      nullable: true,
      resolve: ({ organisation_id }, _args, loaders) => loaders.load(organisations, organisation_id),
    }),
  }),
});

export const SectorShare = builder.objectRef<Row<'project_sector'>>('ProjectSector').implement({
  fields: (t) => ({
    percentage: t.expose('percentage', { type: 'Decimal', nullable: true }),
    sector: t.field({
      type: Sector,
      nullable: true,
      resolve: ({ sector_code }, _args, loaders) => loaders.load(sectors, sector_code),
    }),
  }),
});

export const PlaceShare = builder.objectRef<Row<'project_place'>>('ProjectPlace').implement({
  fields: (t) => ({
    percentage: t.expose('percentage', { type: 'Decimal', nullable: true }),
    unit: t.field({
      type: AdministrativeUnit,
      nullable: true,
      resolve: ({ unit_id }, _args, loaders) => loaders.load(units, unit_id),
    }),
  }),
});
