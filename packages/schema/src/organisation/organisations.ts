import { by, column } from '@nhipcau/pothos-kysely';
import { type SqlBool, sql } from 'kysely';
import { builder } from '../builder.ts';
import { fundingSumOf } from '../funding/funding-sum-of.ts';
import { keyOfNodeId } from '../node/node-id.ts';
import { Organisation } from '../node/node-types.ts';
import { lastActivity, nextExpiry } from './organisation-dates.ts';
import { organisationFilter } from './organisation-filter.ts';

export const organisations = builder.kyselyList('organisation', {
  name: 'Organisation',
  filter: organisationFilter,
  where: (alias) => sql<SqlBool>`${sql.ref(`${alias}.merged_into_id`)} is null`,
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
    ACTIVE_SINCE: {
      type: 'int4',
      column: 'active_since',
      description: 'By the year in which the relation began.',
    },
    NEXT_EXPIRY: {
      type: 'date',
      column: (alias) => nextExpiry(column(alias, 'id')),
      description: 'By `nextExpiry`.',
    },
    LAST_ACTIVITY: {
      type: 'date',
      column: (alias) => lastActivity(column(alias, 'id')),
      description: 'By `lastActivity`.',
    },
    COMMITTED: {
      type: 'numeric',
      column: (alias) => fundingSumOf('COMMITMENT', column(alias, 'id')),
      description: 'By what it committed as provider.',
    },
    DISBURSED: {
      type: 'numeric',
      column: (alias) => fundingSumOf('DISBURSEMENT', column(alias, 'id')),
      description: 'By what it disbursed as provider.',
    },
    PROJECTS: {
      type: 'int4',
      column: (alias) => sql`(
        select count(distinct participant.project_id)::int from project_participant as participant
        where participant.organisation_id = ${sql.ref(`${alias}.id`)}
      )`,
      description: 'By the number of projects in which it takes part.',
    },
  },
  defaultOrder: [by('NAME')],
  search: 'search_text',
  node: Organisation,
});

builder.queryFields((t) => ({
  organisations: t.kyselyConnection({
    list: organisations,
    description: 'Everyone who takes part: partners and bodies of the province.',
  }),
  partners: t.kyselyRows({
    table: 'organisation',
    args: {
      filter: t.arg({ type: organisationFilter.ref, required: false, description: 'Which partners.' }),
    },
    where: (alias, argument, compilation) => {
      const filter = argument.member('filter');
      return sql<SqlBool>`${column(alias, 'side')} = 'PARTNER' and ${column(alias, 'merged_into_id')} is null
        and ${filter.isGiven ? organisationFilter.compile(compilation, alias, filter) : sql`true`}`;
    },
    orderBy: ['search_name', 'id'],
    description: 'All the partners in one answer, for maps; by Vietnamese name.',
  }),
  organisation: t.kyselyRow({
    table: 'organisation',
    description: 'One organisation; null when there is none.',
    args: { id: t.arg.id({ required: true, description: 'Its node id.' }) },
    where: (alias, argument) => {
      const key = argument.member('id').bind((id) => keyOfNodeId('Organisation', String(id), 'id'));
      return sql<SqlBool>`${column(alias, 'id')} = (
        select coalesce(named.merged_into_id, named.id) from organisation as named where named.id = ${key}
      )`;
    },
  }),
}));
