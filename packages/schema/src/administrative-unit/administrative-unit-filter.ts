import { comparing, comparingCondition } from '@nhipcau/pothos-kysely';
import { type SqlBool, sql } from 'kysely';
import { builder } from '../builder.ts';
import { BooleanFilter, CodeFilter, TextFilter } from '../filter/comparison-inputs.ts';
import { AdministrativeLevel } from './administrative-level.ts';
import { ground } from './ground-filter.ts';

export const administrativeUnitFilter = builder.kyselyFilter(
  'AdministrativeUnitFilter',
  'Which units.',
  () => ({
    unitId: comparing(CodeFilter, 'id', 'What records join on, such as `2025:03508`.'),
    ground,
    level: comparing(AdministrativeLevel.filter, 'level', 'On which level.'),
    name: comparing(TextFilter, 'search_text', 'Any of its names.'),
    countryCode: comparing(CodeFilter, 'country_code', 'ISO 3166-1 alpha-2 of its country.'),
    isCurrent: comparingCondition(
      BooleanFilter,
      (alias) => sql<SqlBool>`${sql.ref(`${alias}.valid_to`)} is null`,
      'Whether it is in force.',
    ),
    isBorder: comparingCondition(
      BooleanFilter,
      (alias) => sql<SqlBool>`${sql.ref(`${alias}.is_border`)}`,
      'Whether it lies on the border.',
    ),
    parent: builder.kyselyRelationFilter(
      'administrative_unit',
      'parent',
      () => administrativeUnitFilter,
      'The unit above it.',
    ),
  }),
);
