import { by } from '@nhipcau/pothos-kysely';
import { builder } from '../builder.ts';
import { AdministrativeUnit } from '../node/node-types.ts';
import { administrativeUnitFilter } from './administrative-unit-filter.ts';

const administrativeUnits = builder.kyselyList('administrative_unit', {
  name: 'AdministrativeUnit',
  filter: administrativeUnitFilter,
  orderFields: {
    NAME: { type: 'text', column: 'search_name', description: 'By name.' },
    CODE: { type: 'text', column: 'code', description: 'By official code.' },
    AREA: { type: 'numeric', column: 'area_km2', description: 'By area.' },
  },
  defaultOrder: [by('NAME')],
  search: 'search_text',
  node: AdministrativeUnit,
});

builder.queryField('administrativeUnits', (t) =>
  t.kyselyConnection({
    list: administrativeUnits,
    description: 'Administrative units, those in force and those before.',
  }),
);
