import { type SqlBool, sql } from 'kysely';
import { builder } from '../builder.ts';
import { connect, listArguments, listed } from '../list/connection.ts';
import { by, defineList } from '../list/list.ts';
import { sumFor } from '../money/transaction-sums.ts';
import { keyOfNodeId } from '../node/node-id.ts';
import { Organisation } from '../node/node-types.ts';
import { findOrganisation } from './organisation.ts';
import { organisationFilter } from './organisation-filter.ts';

export const organisations = listed(
  defineList({
    name: 'Organisation',
    table: 'organisation',
    filter: organisationFilter,
    scope: (alias) => sql<SqlBool>`${sql.ref(`${alias}.merged_into_id`)} is null`,
    orderFields: {
      NAME: { type: 'text', column: 'search_name', description: 'By Vietnamese name.' },
      NAME_EN: {
        type: 'text',
        column: (alias) => sql`search_key(${sql.ref(`${alias}.name_en`)})`,
        description: 'By English name.',
      },
      COUNTRY: { type: 'text', column: 'country_code', description: 'By country code.' },
      KIND: {
        type: 'text',
        column: (alias) => sql`${sql.ref(`${alias}.kind`)}::text`,
        description: 'By kind.',
      },
      COMMITTED: {
        type: 'numeric',
        column: sumFor('provider_id', 'COMMITMENT'),
        description: 'By what it committed as provider.',
      },
      DISBURSED: {
        type: 'numeric',
        column: sumFor('provider_id', 'DISBURSEMENT'),
        description: 'By what it disbursed as provider.',
      },
      PROJECTS: {
        type: 'integer',
        column: (alias) => sql`(
          select count(distinct participant.project_id)::int from project_participant as participant
          where participant.organisation_id = ${sql.ref(`${alias}.id`)}
        )`,
        description: 'By the number of projects in which it takes part.',
      },
    },
    defaultOrder: [by('NAME')],
  }),
  Organisation,
);

builder.queryFields((t) => ({
  organisations: t.field({
    type: organisations.connection,
    description: 'Everyone who takes part: partners and bodies of the province.',
    args: listArguments(organisations.list),
    resolve: (_root, args, context) => connect(organisations, args, context),
  }),
  organisation: t.field({
    type: Organisation,
    nullable: true,
    description: 'One organisation; null when there is none.',
    args: { id: t.arg.id({ required: true, description: 'Its node id.' }) },
    resolve: (_root, { id }, context) => findOrganisation(keyOfNodeId('Organisation', id, 'id'), context),
  }),
}));
