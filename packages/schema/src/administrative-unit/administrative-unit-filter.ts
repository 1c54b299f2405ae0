import { type SqlBool, sql } from 'kysely';
import { comparingBoolean } from '../filter/boolean-field.ts';
import { CodeFilter, TextFilter } from '../filter/comparison-inputs.ts';
import { comparing, defineFilter } from '../filter/filter.ts';
import { onColumns, related } from '../filter/relation-filter.ts';
import { AdministrativeLevel } from './administrative-level.ts';

export const administrativeUnitFilter = defineFilter('AdministrativeUnitFilter', 'Which units.', () => ({
  unitId: comparing(CodeFilter, 'id', 'What records join on, such as `2025:03508`.'),
  level: comparing(AdministrativeLevel.filter, 'level', 'On which level.'),
  name: comparing(TextFilter, 'search_text', 'Any of its names.'),
  countryCode: comparing(CodeFilter, 'country_code', 'ISO 3166-1 alpha-2 of its country.'),
  isCurrent: comparingBoolean(
    (alias) => sql<SqlBool>`${sql.ref(`${alias}.valid_to`)} is null`,
    'Whether it is in force.',
  ),
  isBorder: comparingBoolean(
    (alias) => sql<SqlBool>`${sql.ref(`${alias}.is_border`)}`,
    'Whether it lies on the border.',
  ),
  parent: related(
    {
      table: 'administrative_unit',
      filter: () => administrativeUnitFilter,
      join: onColumns('id', 'parent_id'),
    },
    'The unit above it.',
  ),
}));
