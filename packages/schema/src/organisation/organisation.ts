import { type Aggregate, type Argument, column, type Predicate, type Rows } from '@nhipcau/pothos-kysely';
import { type SqlBool, sql } from 'kysely';
import { activities } from '../activity/activities.ts';
import { builder } from '../builder.ts';
import { historyOf } from '../change/history-of.ts';
import { models } from '../models/models.ts';
import { Money } from '../money/money.ts';
import { providedSum } from '../money/provided-sum.ts';
import { ParticipantRole } from '../project/project-enums.ts';
import { projects } from '../project/projects.ts';
import { Provenance } from '../source/provenance.ts';
import { editable } from '../viewer/editable.ts';
import { activitiesOf } from './activities-of.ts';
import { lastActivity, nextExpiry } from './organisation-dates.ts';
import { OrganisationKind, OrganisationSide } from './organisation-kind.ts';

builder.kyselyObject('organisation_alias', {
  name: 'OrganisationAlias',
  description: 'Another name of an organisation.',
  fields: (t) => ({
    name: t.exposeString('name', { description: 'The name.' }),
    language: t.exposeString('language', { description: 'ISO 639 code of its language.' }),
  }),
});

builder.kyselyObject('organisation_identifier', {
  name: 'OrganisationIdentifier',
  description: 'What an organisation is called in a register.',
  fields: (t) => ({
    scheme: t.exposeString('scheme', {
      description: 'The register, by its code in org-id.guide where it has one.',
    }),
    value: t.exposeString('value', { description: 'The identifier in it.' }),
  }),
});

const participation: Aggregate = {
  relation: models.models.organisation.relations.participations,
  values: {
    value: { of: (alias) => sql`count(distinct ${column(alias, 'project_id')})`, empty: sql`0` },
  },
};

/** Projects in which an organisation takes part, in one of the roles. */
function takingPart(organisation: Rows, argument: Argument): (alias: string) => Predicate {
  const roles = argument.member('roles');
  const asks = Array.isArray(roles.value) && roles.value.length > 0;
  const inRole = asks ? sql`and participant.role = any(${roles.bind()})` : sql``;
  const key = organisation.column('id');
  return (alias) => sql<SqlBool>`exists (
    select 1 from project_participant as participant
    where participant.project_id = ${column(alias, 'id')} and participant.organisation_id = ${key} ${inRole}
  )`;
}

/** Activities with an organisation as counterpart, as body in charge, or among those present. */
function presentAt(organisation: Rows): (alias: string) => Predicate {
  const key = organisation.column('id');
  return (alias) => sql<SqlBool>`${column(alias, 'id')} in (${activitiesOf(key)})`;
}

builder.kyselyNode('organisation', {
  name: 'Organisation',
  description: 'Anyone who takes part: a partner outside the province’s system, or a body within it.',
  id: { description: 'The node id. The id of a merged duplicate keeps resolving.' },
  successor: 'merged_into_id',
  fields: (t) => ({
    kind: t.expose('kind', { type: OrganisationKind.ref, description: 'What kind of organisation it is.' }),
    side: t.expose('side', {
      type: OrganisationSide.ref,
      description: 'On which side of the relation it stands.',
    }),
    name: t.exposeString('name', { description: 'Its name in Vietnamese text.' }),
    nameEn: t.exposeString('name_en', { description: 'Its name in English text.' }),
    shortName: t.exposeString('short_name', { nullable: true, description: 'Its abbreviation.' }),
    description: t.exposeString('description', {
      nullable: true,
      description: 'What it does, in Vietnamese.',
    }),
    descriptionEn: t.exposeString('description_en', {
      nullable: true,
      description: 'What it does, in English.',
    }),
    website: t.exposeString('website', { nullable: true, description: 'Its own site.' }),
    activeSince: t.exposeInt('active_since', {
      nullable: true,
      description: 'The year in which the relation with the province began.',
    }),
    country: t.relation('country', { description: 'The country that it is from.' }),
    unit: t.relation('unit', { description: 'Where it has its seat.' }),
    parent: t.relation('parent', { description: 'The organisation that it belongs to.' }),
    aliases: t.relation('aliases', { description: 'Other names that it is found by.' }),
    identifiers: t.relation('identifiers', { description: 'What it is called in registers.' }),
    registrations: t.relation('registrations', {
      description: 'The papers under which it works, the next to expire first.',
    }),
    contacts: t.relation('contacts', {
      description: 'The people to speak to: of all organisations for managers, of its own for a partner.',
    }),
    nextExpiry: t.expression({
      type: 'Date',
      nullable: true,
      column: { type: 'date', nullable: true },
      expression: (rows) => nextExpiry(rows.column('id')),
      description:
        'The next last day of one of its papers; once all have passed, the latest. Null without a paper that ends.',
    }),
    lastActivity: t.expression({
      type: 'Date',
      nullable: true,
      column: { type: 'date', nullable: true },
      expression: (rows) => lastActivity(rows.column('id')),
      description: 'The first day of its latest activity that has begun.',
    }),
    places: t.relation('places', { description: 'Where in the province it works.' }),
    communes: t.relation('communes', {
      description:
        'The communes in force of the projects in which it takes part; former units are carried over by the crosswalk.',
    }),
    committed: t.aggregate({
      type: Money,
      aggregate: providedSum('COMMITMENT'),
      description: 'What it committed as the provider of transactions.',
    }),
    disbursed: t.aggregate({
      type: Money,
      aggregate: providedSum('DISBURSEMENT'),
      description: 'What it disbursed as the provider of transactions.',
    }),
    projectCount: t.aggregate({
      type: 'Int',
      aggregate: participation,
      column: { type: 'int4', nullable: false },
      description: 'In how many projects it takes part, in whatever role.',
    }),
    projects: t.tiedConnection({
      list: projects,
      args: {
        roles: t.arg({
          type: [ParticipantRole.ref],
          required: false,
          description: 'Only those in which it has one of these roles.',
        }),
      },
      tie: takingPart,
      description: 'The projects in which it takes part.',
    }),
    activities: t.tiedConnection({
      list: activities,
      tie: presentAt,
      description: 'The activities with it as counterpart, as body in charge, or among those present.',
    }),
    provenance: t.expose('provenance', { type: Provenance.ref, description: 'Where its facts come from.' }),
    source: t.relation('source', { description: 'The source of its facts.' }),
    history: historyOf(t, 'organisation'),
    ...editable(t),
  }),
});
