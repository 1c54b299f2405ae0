import { builder } from './builder.ts';
import { AdministrativeLevel } from './enumerations.ts';
import { type Row, rowsBy } from './loaders.ts';

export const countries = rowsBy('country', 'code');
export const sectors = rowsBy('sector', 'code');
export const currencies = rowsBy('currency', 'code');
export const units = rowsBy('administrative_unit', 'id');
export const organisations = rowsBy('organisation', 'id');

const degrees = (value: string | null) => (value === null ? null : Number(value));

export const Country = builder.objectRef<Row<'country'>>('Country').implement({
  fields: (t) => ({
    code: t.exposeString('code'),
    name: t.exposeString('name'),
    longitude: t.float({ nullable: true, resolve: ({ longitude }) => degrees(longitude) }),
    latitude: t.float({ nullable: true, resolve: ({ latitude }) => degrees(latitude) }),
  }),
});

export const Currency = builder.objectRef<Row<'currency'>>('Currency').implement({
  fields: (t) => ({
    code: t.exposeString('code'),
    name: t.exposeString('name'),
    decimals: t.exposeInt('decimals'),
  }),
});

export const Sector = builder.objectRef<Row<'sector'>>('Sector');
Sector.implement({
  fields: (t) => ({
    code: t.exposeString('code'),
    name: t.exposeString('name'),
    provinceSector: t.field({
      type: Sector,
      nullable: true,
      resolve: ({ province_sector_code }, _args, loaders) => loaders.load(sectors, province_sector_code),
    }),
  }),
});

export const AdministrativeUnit = builder.objectRef<Row<'administrative_unit'>>('AdministrativeUnit');
AdministrativeUnit.implement({
  fields: (t) => ({
    unitId: t.exposeString('id'),
    type: t.exposeString('type'),
    name: t.exposeString('name'),
    level: t.expose('level', { type: AdministrativeLevel }),
    parent: t.field({
      type: AdministrativeUnit,
      nullable: true,
      resolve: ({ parent_id }, _args, loaders) =>
        parent_id === null ? null : loaders.load(units, parent_id),
    }),
  }),
});
