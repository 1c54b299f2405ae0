import { comparing } from '@nhipcau/pothos-kysely';
import { ActivityDirection, ActivityKind, ActivitySetting } from '../activity/activity-enums.ts';
import { builder } from '../builder.ts';
import { comparingNodeId } from '../filter/comparing-node-id.ts';
import { comparingSearchText } from '../filter/comparing-search-text.ts';
import { CodeFilter, DateFilter, IntFilter } from '../filter/comparison-inputs.ts';
import { OrganisationKind } from '../organisation/organisation-kind.ts';
import { Provenance } from '../source/provenance.ts';

export const activityCountFilter = builder.kyselyFilter(
  'ActivityCountFilter',
  'Which activities, single ones and published totals alike. What a record does not state never matches, but for `isNull: true`.',
  () => ({
    kind: comparing(ActivityKind.filter, 'kind', 'What kind of event.'),
    direction: comparing(ActivityDirection.filter, 'direction', 'Which way people travel.'),
    setting: comparing(ActivitySetting.filter, 'setting', 'On which side it is held.'),
    date: comparing(DateFilter, 'start_date', 'The first day. A published total for a period has none.'),
    lastDate: comparing(
      DateFilter,
      'last_date',
      'The last day, or the first where no last day is stated; with `date`, what goes on in a period.',
    ),
    year: comparing(IntFilter, 'year', 'The year of the first day. A published total for a period has none.'),
    counterpartCountry: comparing(
      CodeFilter,
      'counterpart_country',
      'ISO 3166-1 alpha-2 of the counterpart’s country.',
    ),
    partnerKind: comparing(OrganisationKind.filter, 'partner_kind', 'The kind of the counterpart.'),
    counterpart: comparingNodeId('Organisation', 'counterpart_id', 'Node id of the counterpart.'),
    counterpartUnit: comparing(
      CodeFilter,
      'counterpart_unit_id',
      '`unitId` of the unit on the other side: of the twinning, else that in which the counterpart has its seat.',
    ),
    lead: comparingNodeId('Organisation', 'lead_id', 'Node id of the local body in charge.'),
    unit: comparing(
      CodeFilter,
      'unit_id',
      '`unitId` of the unit in which it is held. A published total has none.',
    ),
    project: comparingNodeId('Project', 'project_id', 'Node id of the project that it belongs to.'),
    twinning: comparingNodeId('Twinning', 'twinning_id', 'Node id of the twinning that it belongs to.'),
    statisticalRecord: comparingNodeId(
      'StatisticalRecord',
      'statistical_record_id',
      'Node id of a published total: what is filed under it, and what remains of it.',
    ),
    text: comparingSearchText('search_text', 'What is said of it: titles and place; of a total its titles.'),
    provenance: comparing(Provenance.filter, 'provenance', 'Where the facts come from.'),
  }),
);
