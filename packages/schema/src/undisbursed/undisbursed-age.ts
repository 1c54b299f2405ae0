import { type RawBuilder, sql } from 'kysely';
import { enumeration } from '../enumeration.ts';

export type UndisbursedAgeName =
  | 'UNDER_1_YEAR'
  | 'FROM_1_TO_2_YEARS'
  | 'FROM_2_TO_3_YEARS'
  | 'FROM_3_TO_5_YEARS'
  | 'OVER_5_YEARS'
  | 'NOT_STATED';

export const UndisbursedAge = enumeration<UndisbursedAgeName>(
  'UndisbursedAge',
  'How long ago the first commitment to a project was made.',
  {
    UNDER_1_YEAR: 'Less than a year.',
    FROM_1_TO_2_YEARS: 'A year or more, less than two.',
    FROM_2_TO_3_YEARS: 'Two years or more, less than three.',
    FROM_3_TO_5_YEARS: 'Three years or more, less than five.',
    OVER_5_YEARS: 'Five years or more.',
    NOT_STATED: 'None of its commitments has a date.',
  },
);

/** The age on a day of what was first committed on another. */
export function ageOn(day: RawBuilder<unknown>, first: RawBuilder<unknown>): RawBuilder<UndisbursedAgeName> {
  return sql<UndisbursedAgeName>`case
    when ${first} is null then 'NOT_STATED'
    when ${first} > ${day} - interval '1 year' then 'UNDER_1_YEAR'
    when ${first} > ${day} - interval '2 years' then 'FROM_1_TO_2_YEARS'
    when ${first} > ${day} - interval '3 years' then 'FROM_2_TO_3_YEARS'
    when ${first} > ${day} - interval '5 years' then 'FROM_3_TO_5_YEARS'
    else 'OVER_5_YEARS'
  end`;
}
