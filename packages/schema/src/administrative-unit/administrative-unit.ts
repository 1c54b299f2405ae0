import { sql } from 'kysely';
import { builder } from '../builder.ts';
import { AdministrativeLevel } from './administrative-level.ts';
import './boundary.ts';

interface Crosswalk {
  readonly unit_id: string;
  readonly area_share: string;
}

const UnitCrosswalk = builder.kyselyValue<Crosswalk>('AdministrativeUnitCrosswalk', {
  description: 'How much of the area of a former unit went to which unit in force.',
  columns: {
    unit_id: { type: 'text', nullable: false },
    area_share: { type: 'numeric', nullable: false },
  },
  relations: (r) => ({ unit: r.one('administrative_unit', { unit_id: 'id' }, { required: true }) }),
  fields: (t) => ({
    unit: t.relation('unit', { description: 'The unit on the other side.' }),
    areaShare: t.expose('area_share', {
      type: 'Decimal',
      description: 'The share, from 0 to 1, of the former unit that went to the unit in force.',
    }),
  }),
});

builder.kyselyNode('administrative_unit', {
  name: 'AdministrativeUnit',
  description:
    'A province, prefecture, district or commune, in Viet Nam or abroad, with the time in which it is valid.',
  id: { description: 'The node id.' },
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
    country: t.relation('country', { description: 'The country that it belongs to.' }),
    parent: t.relation('parent', { description: 'The unit above it.' }),
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
    isCurrent: t.expression({
      type: 'Boolean',
      column: { type: 'bool', nullable: false },
      expression: (rows) => sql`${rows.column('valid_to')} is null`,
      description: 'Whether it is in force.',
    }),
    isBorder: t.exposeBoolean('is_border', { description: 'Whether it lies on the border of the country.' }),
    longitude: t.expression({
      type: 'Float',
      nullable: true,
      column: { type: 'numeric', nullable: true },
      expression: (rows) => rows.column('longitude'),
      description: 'Degrees east of a point inside it.',
    }),
    latitude: t.expression({
      type: 'Float',
      nullable: true,
      column: { type: 'numeric', nullable: true },
      expression: (rows) => rows.column('latitude'),
      description: 'Degrees north of a point inside it.',
    }),
    areaKm2: t.expose('area_km2', {
      type: 'Decimal',
      nullable: true,
      description: 'Area in square kilometres.',
    }),
    boundary: t.relation('boundary', {
      description: 'Its real boundary, where an office has loaded one; a map without draws a sketch.',
    }),
    successors: t.rows({
      type: [UnitCrosswalk],
      source: (unit) => sql`
        select successor_id as unit_id, area_share from administrative_unit_successor
        where unit_id = ${unit.column('id')}
      `,
      orderBy: ['area_share', 'unit_id'],
      description: 'Which units in force it went to.',
    }),
    predecessors: t.rows({
      type: [UnitCrosswalk],
      source: (unit) => sql`
        select unit_id, area_share from administrative_unit_successor
        where successor_id = ${unit.column('id')}
      `,
      orderBy: ['unit_id'],
      description: 'Which former units it was made from.',
    }),
  }),
});
