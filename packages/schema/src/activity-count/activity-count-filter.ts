import { comparing } from '@nhipcau/pothos-kysely';
import { ActivityDirection, ActivityKind, ActivitySetting } from '../activity/activity-enums.ts';
import { builder } from '../builder.ts';
import { comparingNodeId } from '../filter/comparing-node-id.ts';
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
    year: comparing(IntFilter, 'year', 'The year of the first day. A published total for a period has none.'),
    counterpartCountry: comparing(
      CodeFilter,
      'counterpart_country',
      'ISO 3166-1 alpha-2 of the counterpart’s country.',
    ),
    partnerKind: comparing(OrganisationKind.filter, 'partner_kind', 'The kind of the counterpart.'),
    counterpart: comparingNodeId('Organisation', 'counterpart_id', 'Node id of the counterpart.'),
    lead: comparingNodeId('Organisation', 'lead_id', 'Node id of the local body in charge.'),
    provenance: comparing(Provenance.filter, 'provenance', 'Where the facts come from.'),
  }),
);
