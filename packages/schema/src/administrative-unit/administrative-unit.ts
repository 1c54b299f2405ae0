import { builder } from '../builder.ts';
import type { Children } from '../loading/loaders.ts';
import { AdministrativeUnit, Country } from '../node/node-types.ts';
import { AdministrativeLevel } from './administrative-level.ts';

const successors: Children<'administrative_unit_successor'> = {
  table: 'administrative_unit_successor',
  parent: 'unit_id',
  orderBy: ['area_share', 'successor_id'],
};
const predecessors: Children<'administrative_unit_successor'> = {
  table: 'administrative_unit_successor',
  parent: 'successor_id',
  orderBy: ['unit_id'],
};

interface CrosswalkEntry {
  readonly unitId: string;
  readonly areaShare: string;
}

const UnitCrosswalk = builder.objectRef<CrosswalkEntry>('AdministrativeUnitCrosswalk').implement({
  description: 'How much of the area of a former unit went to which unit in force.',
  fields: (t) => ({
    unit: t.field({
      type: AdministrativeUnit,
      description: 'The unit on the other side.',
      resolve: ({ unitId }, _args, { load }) => load.promised('administrative_unit', 'id', unitId),
    }),
    areaShare: t.expose('areaShare', {
      type: 'Decimal',
      description: 'The share, from 0 to 1, of the former unit that went to the unit in force.',
    }),
  }),
});

builder.node(AdministrativeUnit, {
  description:
    'A province, prefecture, district or commune, in Viet Nam or abroad, with the time in which it is valid.',
  id: { resolve: ({ id }) => id, description: 'The node id.' },
  loadOne: (id: string, { load }) => load.one('administrative_unit', 'id', id),
  fields: (t) => ({
    unitId: t.exposeString('id', {
      description:
        'What records join on, such as `2025:03508`; bare codes were given to other units in 2025.',
    }),
    level: t.expose('level', { type: AdministrativeLevel.ref, description: 'On which level it stands.' }),
    code: t.exposeString('code', { description: 'The official code of its time.' }),
    type: t.exposeString('type', { description: 'What it is, in Vietnamese: Xã, Phường, Huyện …' }),
    typeEn: t.exposeString('type_en', { description: 'What it is, in English.' }),
    name: t.exposeString('name', { description: 'Its name without its type.' }),
    nameEn: t.exposeString('name_en', { description: 'Its name in English text.' }),
    aliases: t.exposeStringList('aliases', { description: 'Other spellings in use.' }),
    country: t.field({
      type: Country,
      description: 'The country that it belongs to.',
      resolve: ({ country_code }, _args, { load }) => load.promised('country', 'code', country_code),
    }),
    parent: t.field({
      type: AdministrativeUnit,
      nullable: true,
      description: 'The unit above it.',
      resolve: ({ parent_id }, _args, { load }) => load.one('administrative_unit', 'id', parent_id),
    }),
    validFrom: t.expose('valid_from', {
      type: 'Date',
      nullable: true,
      description: 'First day; null if unknown.',
    }),
    validTo: t.expose('valid_to', {
      type: 'Date',
      nullable: true,
      description: 'The day after the last; null while in force.',
    }),
    isCurrent: t.boolean({
      description: 'Whether it is in force.',
      resolve: ({ valid_to }) => valid_to === null,
    }),
    isBorder: t.exposeBoolean('is_border', { description: 'Whether it lies on the border of the country.' }),
    longitude: t.field({
      type: 'Float',
      nullable: true,
      description: 'Degrees east of a point inside it.',
      resolve: ({ longitude }) => (longitude === null ? null : Number(longitude)),
    }),
    latitude: t.field({
      type: 'Float',
      nullable: true,
      description: 'Degrees north of a point inside it.',
      resolve: ({ latitude }) => (latitude === null ? null : Number(latitude)),
    }),
    areaKm2: t.expose('area_km2', {
      type: 'Decimal',
      nullable: true,
      description: 'Area in square kilometres.',
    }),
    successors: t.field({
      type: [UnitCrosswalk],
      description: 'Which units in force it went to.',
      resolve: async ({ id }, _args, { load }) =>
        (await load.children(successors, id)).map((row) => ({
          unitId: row.successor_id,
          areaShare: row.area_share,
        })),
    }),
    predecessors: t.field({
      type: [UnitCrosswalk],
      description: 'Which former units it was made from.',
      resolve: async ({ id }, _args, { load }) =>
        (await load.children(predecessors, id)).map((row) => ({
          unitId: row.unit_id,
          areaShare: row.area_share,
        })),
    }),
  }),
});
