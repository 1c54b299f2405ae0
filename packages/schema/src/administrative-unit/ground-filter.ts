import { column, type FilterFields } from '@nhipcau/pothos-kysely';
import { type SqlBool, sql } from 'kysely';
import { builder } from '../builder.ts';

const GroundFilter = builder.kyselyComparison('GroundFilter', 'Names one unit.', 'String', {
  eq: '`unitId` of the unit.',
});

/** Units that lie on the ground of one, wholly or in part, whichever of both is in force. */
export const ground: FilterFields[string] = {
  input: () => GroundFilter,
  description:
    'The unit that is named, what lay within it, and by the crosswalk what it went to or was made of: all that may be the same ground, whichever time a record speaks of.',
  compile: (_compilation, alias, value) => {
    const unit = value.member('eq').bind();
    return sql<SqlBool>`${column(alias, 'id')} in (
      select ${unit}::text
      union select within.id from administrative_unit as within where within.parent_id = ${unit}
      union select later.successor_id from administrative_unit_successor as later where later.unit_id = ${unit}
      union select earlier.unit_id from administrative_unit_successor as earlier where earlier.successor_id = ${unit}
    )`;
  },
};
