import { administrativeUnitFilter } from '../administrative-unit/administrative-unit-filter.ts';
import { CodeFilter, DateFilter, IdFilter, IntFilter, TextFilter } from '../filter/comparison-inputs.ts';
import { comparing, comparingNodeId, defineFilter } from '../filter/filter.ts';
import { onColumns, related } from '../filter/relation-filter.ts';
import { organisationFilter } from '../organisation/organisation-filter.ts';
import { Provenance } from '../source/provenance.ts';
import { ActivityDirection, ActivityKind, ActivitySetting } from './activity-enums.ts';
import { peopleOf } from './people.ts';

export const activityFilter = defineFilter('ActivityFilter', 'Which activities.', () => ({
  id: comparingNodeId(IdFilter, 'Activity', 'id', 'Its node id.'),
  kind: comparing(ActivityKind.filter, 'kind', 'What kind of event.'),
  direction: comparing(ActivityDirection.filter, 'direction', 'Which way people travel.'),
  setting: comparing(ActivitySetting.filter, 'setting', 'On which side it is held.'),
  title: comparing(TextFilter, 'title', 'Its Vietnamese title.'),
  startDate: comparing(DateFilter, 'start_date', 'Its first day.'),
  endDate: comparing(DateFilter, 'end_date', 'Its last day.'),
  people: comparing(IntFilter, peopleOf, 'The people that it counts with.'),
  counterpartCountry: comparing(
    CodeFilter,
    'counterpart_country_code',
    'ISO 3166-1 alpha-2 of the country that it counts under.',
  ),
  provenance: comparing(Provenance.filter, 'provenance', 'Where its facts come from.'),
  counterpart: related(
    { table: 'organisation', filter: () => organisationFilter, join: onColumns('id', 'counterpart_id') },
    'The main counterpart.',
  ),
  lead: related(
    { table: 'organisation', filter: () => organisationFilter, join: onColumns('id', 'lead_id') },
    'The local body in charge.',
  ),
  unit: related(
    {
      table: 'administrative_unit',
      filter: () => administrativeUnitFilter,
      join: onColumns('id', 'unit_id'),
    },
    'The unit that it is held in.',
  ),
}));
