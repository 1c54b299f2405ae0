import {
  allOf,
  BadUserInput,
  type Compilation,
  column,
  type FilterFields,
  type Predicate,
} from '@nhipcau/pothos-kysely';
import { type SqlBool, sql } from 'kysely';
import { administrativeUnitFilter } from '../administrative-unit/administrative-unit-filter.ts';
import { builder } from '../builder.ts';

/**
 * Whether a project is in one of the units for which a condition holds, by the unit that it was entered with or by one
 * in force that this went to. The projects are found from the units, once for all rows: asked row by row, a list of
 * all projects takes seconds.
 */
function isIn(compilation: Compilation, project: string, matches: (unit: string) => Predicate): Predicate {
  const unit = compilation.alias();
  return sql<SqlBool>`${column(project, 'id')} in (
    with named as materialized (
      select ${column(unit, 'id')} from administrative_unit as ${sql.ref(unit)}
      where ${compilation.within('administrative_unit', unit, [matches(unit)])}
    )
    select share.project_id from project_place as share where share.unit_id in (select id from named)
    union all
    select share.project_id from administrative_unit_successor as successor
    join project_place as share on share.unit_id = successor.unit_id
    where successor.successor_id in (select id from named)
  )`;
}

const declared = builder.kyselyRelationFilter(
  'project',
  'places',
  () => administrativeUnitFilter,
  'Where it is: the units that it was entered with, and the units in force that these went to.',
);

/** The field `places` of the filter of projects: its input is that of any relation, its SQL looks from the units. */
export const placesFilter: FilterFields[string] = {
  ...declared,
  compile: (compilation, alias, value) =>
    allOf(
      value.members().map(([quantifier, member]): Predicate => {
        if (!member.isGiven) throw new BadUserInput(member.name, 'cannot be null');
        const matching = (unit: string) => administrativeUnitFilter.compile(compilation, unit, member);
        if (quantifier === 'some') return isIn(compilation, alias, matching);
        const offending = (unit: string) =>
          quantifier === 'none' ? matching(unit) : sql<SqlBool>`${matching(unit)} is not true`;
        return sql<SqlBool>`not ${isIn(compilation, alias, offending)}`;
      }),
    ),
};
