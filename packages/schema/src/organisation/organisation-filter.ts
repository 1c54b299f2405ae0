import { type SqlBool, sql } from 'kysely';
import { administrativeUnitFilter } from '../administrative-unit/administrative-unit-filter.ts';
import { CodeFilter, IdFilter, IntFilter, TextFilter } from '../filter/comparison-inputs.ts';
import { comparing, comparingNodeId, defineFilter } from '../filter/filter.ts';
import { onColumns, quantified, related } from '../filter/relation-filter.ts';
import { projectFilter } from '../project/project-filter.ts';
import { Provenance } from '../source/provenance.ts';
import { OrganisationKind, OrganisationSide } from './organisation-kind.ts';
import { registrationFilter } from './registration.ts';

export const organisationFilter = defineFilter('OrganisationFilter', 'Which organisations.', () => ({
  id: comparingNodeId(IdFilter, 'Organisation', 'id', 'Its node id.'),
  kind: comparing(OrganisationKind.filter, 'kind', 'What kind of organisation.'),
  side: comparing(OrganisationSide.filter, 'side', 'On which side of the relation.'),
  name: comparing(TextFilter, 'name', 'Its Vietnamese name.'),
  nameEn: comparing(TextFilter, 'name_en', 'Its English name.'),
  country: comparing(CodeFilter, 'country_code', 'ISO 3166-1 alpha-2 of its country.'),
  activeSince: comparing(IntFilter, 'active_since', 'The year in which the relation began.'),
  provenance: comparing(Provenance.filter, 'provenance', 'Where its facts come from.'),
  unit: related(
    {
      table: 'administrative_unit',
      filter: () => administrativeUnitFilter,
      join: onColumns('id', 'unit_id'),
    },
    'Where it has its seat.',
  ),
  registrations: quantified(
    {
      table: 'organisation_registration',
      filter: () => registrationFilter,
      join: onColumns('organisation_id', 'id'),
    },
    'The papers under which it works.',
  ),
  projects: quantified(
    {
      table: 'project',
      filter: () => projectFilter,
      join: (parent, child) => sql<SqlBool>`${sql.ref(`${child}.id`)} in (
        select participant.project_id from project_participant as participant
        where participant.organisation_id = ${sql.ref(`${parent}.id`)}
      )`,
    },
    'The projects in which it takes part.',
  ),
}));
