import { column, comparing } from '@nhipcau/pothos-kysely';
import { administrativeUnitFilter } from '../administrative-unit/administrative-unit-filter.ts';
import { builder } from '../builder.ts';
import { comparingNodeId } from '../filter/comparing-node-id.ts';
import { CodeFilter, DateFilter, IntFilter, TextFilter } from '../filter/comparison-inputs.ts';
import { organisationFilter } from '../organisation/organisation-filter.ts';
import { Provenance } from '../source/provenance.ts';
import { ActivityDirection, ActivityKind, ActivitySetting } from './activity-enums.ts';
import { peopleOf } from './people.ts';

export const activityFilter = builder.kyselyFilter('ActivityFilter', 'Which activities.', () => ({
  id: comparingNodeId('Activity', 'id', 'Its node id.'),
  kind: comparing(ActivityKind.filter, 'kind', 'What kind of event.'),
  direction: comparing(ActivityDirection.filter, 'direction', 'Which way people travel.'),
  setting: comparing(ActivitySetting.filter, 'setting', 'On which side it is held.'),
  title: comparing(TextFilter, 'title', 'Its Vietnamese title.'),
  startDate: comparing(DateFilter, 'start_date', 'Its first day.'),
  endDate: comparing(DateFilter, 'end_date', 'Its last day.'),
  people: comparing(
    IntFilter,
    (alias) => peopleOf((name) => column(alias, name)),
    'The people that it counts with.',
  ),
  counterpartCountry: comparing(
    CodeFilter,
    'counterpart_country_code',
    'ISO 3166-1 alpha-2 of the country that it counts under.',
  ),
  provenance: comparing(Provenance.filter, 'provenance', 'Where its facts come from.'),
  counterpart: builder.kyselyRelationFilter(
    'activity',
    'counterpart',
    () => organisationFilter,
    'The main counterpart.',
  ),
  lead: builder.kyselyRelationFilter(
    'activity',
    'lead',
    () => organisationFilter,
    'The local body in charge.',
  ),
  unit: builder.kyselyRelationFilter(
    'activity',
    'unit',
    () => administrativeUnitFilter,
    'The unit that it is held in.',
  ),
}));
