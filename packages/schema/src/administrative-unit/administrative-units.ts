import { builder } from '../builder.ts';
import { connect, listArguments, listed } from '../list/connection.ts';
import { by, defineList } from '../list/list.ts';
import { keyTerm } from '../list/order.ts';
import { AdministrativeUnit } from '../node/node-types.ts';
import { administrativeUnitFilter } from './administrative-unit-filter.ts';

const administrativeUnits = listed(
  defineList({
    name: 'AdministrativeUnit',
    table: 'administrative_unit',
    key: keyTerm('id', 'text'),
    filter: administrativeUnitFilter,
    orderFields: {
      NAME: { type: 'text', column: 'search_name', description: 'By name.' },
      CODE: { type: 'text', column: 'code', description: 'By official code.' },
      AREA: { type: 'numeric', column: 'area_km2', description: 'By area.' },
    },
    defaultOrder: [by('NAME')],
  }),
  AdministrativeUnit,
);

builder.queryField('administrativeUnits', (t) =>
  t.field({
    type: administrativeUnits.connection,
    description: 'Administrative units, those in force and those before.',
    args: listArguments(administrativeUnits.list),
    resolve: (_root, args, context) => connect(administrativeUnits, args, context),
  }),
);
