import { comparing } from '@nhipcau/pothos-kysely';
import { activityFilter } from '../activity/activity-filter.ts';
import { administrativeUnitFilter } from '../administrative-unit/administrative-unit-filter.ts';
import { builder } from '../builder.ts';
import { comparingNodeId } from '../filter/comparing-node-id.ts';
import { CodeFilter, IntFilter, TextFilter } from '../filter/comparison-inputs.ts';
import { projectFilter } from '../project/project-filter.ts';
import { Provenance } from '../source/provenance.ts';
import { transactionFilter } from '../transaction/transaction-filter.ts';
import { contactFilter } from './contact.ts';
import { OrganisationKind, OrganisationSide } from './organisation-kind.ts';
import { registrationFilter } from './registration.ts';

export const organisationFilter = builder.kyselyFilter('OrganisationFilter', 'Which organisations.', () => ({
  id: comparingNodeId('Organisation', 'id', 'Its node id.'),
  kind: comparing(OrganisationKind.filter, 'kind', 'What kind of organisation.'),
  side: comparing(OrganisationSide.filter, 'side', 'On which side of the relation.'),
  name: comparing(TextFilter, 'name', 'Its Vietnamese name.'),
  nameEn: comparing(TextFilter, 'name_en', 'Its English name.'),
  text: comparing(TextFilter, 'search_text', 'Any of its names, aliases and identifiers.'),
  country: comparing(CodeFilter, 'country_code', 'ISO 3166-1 alpha-2 of its country.'),
  activeSince: comparing(IntFilter, 'active_since', 'The year in which the relation began.'),
  provenance: comparing(Provenance.filter, 'provenance', 'Where its facts come from.'),
  unit: builder.kyselyRelationFilter(
    'organisation',
    'unit',
    () => administrativeUnitFilter,
    'Where it has its seat.',
  ),
  registrations: builder.kyselyRelationFilter(
    'organisation',
    'registrations',
    () => registrationFilter,
    'The papers under which it works.',
  ),
  contacts: builder.kyselyRelationFilter(
    'organisation',
    'contacts',
    () => contactFilter,
    'The people to speak to.',
  ),
  projects: builder.kyselyRelationFilter(
    'organisation',
    'projects',
    () => projectFilter,
    'The projects in which it takes part.',
  ),
  transactions: builder.kyselyRelationFilter(
    'organisation',
    'provided',
    () => transactionFilter,
    'What it committed, disbursed or spent as the provider.',
  ),
  activities: builder.kyselyRelationFilter(
    'organisation',
    'activities',
    () => activityFilter,
    'The activities with it as counterpart, as body in charge, or among those present.',
  ),
}));
