import { type SqlBool, sql } from 'kysely';
import { activities } from '../activity/activities.ts';
import { builder } from '../builder.ts';
import type { Context } from '../context.ts';
import { anchoredWhere, connect, listArguments } from '../list/connection.ts';
import type { Children, Row } from '../loading/loaders.ts';
import { Money } from '../money/money.ts';
import { transactionSum } from '../money/transaction-sums.ts';
import { AdministrativeUnit, Country, Organisation, Source } from '../node/node-types.ts';
import { ParticipantRole } from '../project/project-enums.ts';
import { projects } from '../project/projects.ts';
import { Provenance } from '../source/provenance.ts';
import { sourceOf } from '../source/source.ts';
import { OrganisationKind, OrganisationSide } from './organisation-kind.ts';
import { Registration, registrations } from './registration.ts';

const Alias = builder.objectRef<Row<'organisation_alias'>>('OrganisationAlias').implement({
  description: 'Another name of an organisation.',
  fields: (t) => ({
    name: t.exposeString('name', { description: 'The name.' }),
    language: t.exposeString('language', { description: 'ISO 639 code of its language.' }),
  }),
});

const Identifier = builder.objectRef<Row<'organisation_identifier'>>('OrganisationIdentifier').implement({
  description: 'What an organisation is called in a register.',
  fields: (t) => ({
    scheme: t.exposeString('scheme', {
      description: 'The register, by its code in org-id.guide where it has one.',
    }),
    value: t.exposeString('value', { description: 'The identifier in it.' }),
  }),
});

const aliases: Children<'organisation_alias'> = {
  table: 'organisation_alias',
  parent: 'organisation_id',
  orderBy: ['name'],
};
const identifiers: Children<'organisation_identifier'> = {
  table: 'organisation_identifier',
  parent: 'organisation_id',
  orderBy: ['scheme'],
};
const places: Children<'organisation_place'> = {
  table: 'organisation_place',
  parent: 'organisation_id',
  orderBy: ['unit_id'],
};

/** The organisation with this id, or the one that it was merged into. */
export async function findOrganisation(id: string, { load }: Context): Promise<Row<'organisation'> | null> {
  const organisation = await load.one('organisation', 'id', id);
  if (!organisation?.merged_into_id) return organisation;
  return load.one('organisation', 'id', organisation.merged_into_id);
}

/** Projects in which an organisation takes part, in one of the roles. */
function takingPart(organisation: string, roles: readonly string[] | null | undefined) {
  return anchoredWhere(`participant ${roles?.join() ?? ''}`, organisation, (alias, key) => {
    const inRole = roles?.length ? sql`and participant.role in (${sql.join([...roles])})` : sql``;
    return sql<SqlBool>`exists (
      select 1 from project_participant as participant
      where participant.project_id = ${sql.ref(`${alias}.id`)} and participant.organisation_id = ${key}::uuid ${inRole}
    )`;
  });
}

/** Activities with an organisation as counterpart, as body in charge, or among those present. */
function presentAt(organisation: string) {
  return anchoredWhere('present', organisation, (alias, key) => {
    const column = (name: string) => sql.ref(`${alias}.${name}`);
    return sql<SqlBool>`(
      ${column('counterpart_id')} = ${key}::uuid or ${column('lead_id')} = ${key}::uuid or exists (
        select 1 from activity_participant as participant
        where participant.activity_id = ${column('id')} and participant.organisation_id = ${key}::uuid
      )
    )`;
  });
}

builder.node(Organisation, {
  description: 'Anyone who takes part: a partner outside the province’s system, or a body within it.',
  id: { resolve: ({ id }) => id, description: 'The node id. The id of a merged duplicate keeps resolving.' },
  loadOne: (id: string, context) => findOrganisation(id, context),
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
    country: t.field({
      type: Country,
      nullable: true,
      description: 'The country that it is from.',
      resolve: ({ country_code }, _args, { load }) => load.one('country', 'code', country_code),
    }),
    unit: t.field({
      type: AdministrativeUnit,
      nullable: true,
      description: 'Where it has its seat.',
      resolve: ({ unit_id }, _args, { load }) => load.one('administrative_unit', 'id', unit_id),
    }),
    parent: t.field({
      type: Organisation,
      nullable: true,
      description: 'The organisation that it belongs to.',
      resolve: ({ parent_id }, _args, { load }) => load.one('organisation', 'id', parent_id),
    }),
    aliases: t.field({
      type: [Alias],
      description: 'Other names that it is found by.',
      resolve: ({ id }, _args, { load }) => load.children(aliases, id),
    }),
    identifiers: t.field({
      type: [Identifier],
      description: 'What it is called in registers.',
      resolve: ({ id }, _args, { load }) => load.children(identifiers, id),
    }),
    registrations: t.field({
      type: [Registration],
      description: 'The papers under which it works, the next to expire first.',
      resolve: ({ id }, _args, { load }) => load.children(registrations, id),
    }),
    places: t.field({
      type: [AdministrativeUnit],
      description: 'Where in the province it works.',
      resolve: async ({ id }, _args, { load }) => {
        const rows = await load.children(places, id);
        return load.all(
          'administrative_unit',
          'id',
          rows.map(({ unit_id }) => unit_id),
        );
      },
    }),
    committed: t.field({
      type: Money,
      description: 'What it committed as the provider of transactions.',
      resolve: ({ id }, _args, context) => transactionSum(context, 'provider_id', 'COMMITMENT', id),
    }),
    disbursed: t.field({
      type: Money,
      description: 'What it disbursed as the provider of transactions.',
      resolve: ({ id }, _args, context) => transactionSum(context, 'provider_id', 'DISBURSEMENT', id),
    }),
    projects: t.field({
      type: projects.connection,
      description: 'The projects in which it takes part.',
      args: {
        roles: t.arg({
          type: [ParticipantRole.ref],
          required: false,
          description: 'Only those in which it has one of these roles.',
        }),
        ...listArguments(projects.list),
      },
      resolve: ({ id }, args, context) => connect(projects, args, context, takingPart(id, args.roles)),
    }),
    activities: t.field({
      type: activities.connection,
      description: 'The activities with it as counterpart, as body in charge, or among those present.',
      args: listArguments(activities.list),
      resolve: ({ id }, args, context) => connect(activities, args, context, presentAt(id)),
    }),
    provenance: t.expose('provenance', { type: Provenance.ref, description: 'Where its facts come from.' }),
    source: t.field({ type: Source, description: 'The source of its facts.', resolve: sourceOf }),
  }),
});
