import {
  type Derived,
  type DerivedQuestion,
  derivedField,
  derivedRow,
  derivedRows,
} from '@nhipcau/pothos-kysely';
import { type RawBuilder, type SqlBool, sql } from 'kysely';
import {
  checkedDimensions,
  grouping,
  type KeyColumns,
  keyColumns,
  keysOf,
  placed,
} from '../breakdown/grouping.ts';
import { builder } from '../builder.ts';
import {
  OrganisationDimension,
  type OrganisationDimensionName,
  OrganisationKey,
  organisationDimensions,
} from './organisation-dimension.ts';
import { organisationFilter } from './organisation-filter.ts';

interface Count {
  readonly organisations: number;
}

const countColumns = { organisations: { type: 'int4', nullable: false } } as const;

const OrganisationTotal = builder.kyselyValue<Count>('OrganisationTotal', {
  description: 'All the rows of a breakdown together.',
  columns: countColumns,
  fields: (t) => ({
    organisations: t.exposeInt('organisations', { description: 'How many organisations, each once.' }),
  }),
});

const OrganisationRow = builder.kyselyValue<Count & KeyColumns>('OrganisationRow', {
  description: 'The organisations under one key of each dimension.',
  columns: { ...countColumns, ...keyColumns },
  fields: (t) => ({
    keys: t.values({
      type: [OrganisationKey],
      each: keysOf,
      description: 'Where it stands in each dimension, in the order of `groupBy`.',
    }),
    organisations: t.exposeInt('organisations', {
      description: 'How many organisations; one that works in several communes counts in each of them.',
    }),
  }),
});

const OrganisationBreakdown = builder.kyselyValue<KeyColumns>('OrganisationBreakdown', {
  description: 'Organisations by one or two dimensions.',
  columns: keyColumns,
  fields: (t) => ({
    rows: t.planned({
      type: [OrganisationRow],
      planned: derivedRows((column) => sql<SqlBool>`not ${column('is_total')}`),
      description:
        'One row for each key that occurs, the most organisations first; what is not stated has a row too.',
    }),
    total: t.planned({
      type: OrganisationTotal,
      planned: derivedRow((column) => sql<SqlBool>`${column('is_total')}`),
      description: 'All organisations, each once.',
    }),
  }),
});

/** Each organisation with the communes in force of its projects; one row under null without any. */
const communes = sql`
  left join (
    select distinct part.organisation_id, unit.id as commune_id
    from project_participant as part
    join project_place as share on share.project_id = part.project_id
    left join administrative_unit_successor as successor on successor.unit_id = share.unit_id
    join administrative_unit as unit on unit.id = coalesce(successor.successor_id, share.unit_id)
    where part.organisation_id in (select id from matching) and unit.level = 'COMMUNE' and unit.valid_to is null
  ) as works on works.organisation_id = o.id`;

/** The rows and the total of a breakdown. */
function breakDown({ argument, compilation }: DerivedQuestion): RawBuilder<unknown> {
  const asked = (argument.member('groupBy').value ?? []) as readonly OrganisationDimensionName[];
  const groupBy = checkedDimensions(asked);
  const { selected, sets, isTotal } = grouping(groupBy.map((name) => organisationDimensions[name]));
  const filter = argument.member('filter');
  const matching = filter.isGiven
    ? organisationFilter.compile(compilation, 'organisation', filter)
    : sql`true`;
  const byCommune = groupBy.includes('COMMUNE');
  const grouped = sql`
    with matching as materialized (
      select organisation.id, organisation.kind, organisation.country_code, organisation.unit_id
      from organisation where organisation.merged_into_id is null and ${matching}
    ),
    entries as (
      select o.*, ${byCommune ? sql`works.commune_id` : sql`null::text as commune_id`}
      from matching as o ${byCommune ? communes : sql``}
    )
    select ${selected},
      (case when ${isTotal} then (select count(*) from matching) else count(*) end)::int as organisations
    from entries as e
    group by ${sets}
  `;
  return placed(grouped, groupBy, 'organisations');
}

const organisationBreakdown: Derived = {
  name: 'OrganisationBreakdown',
  columns: { ...countColumns, ...keyColumns },
  source: breakDown,
  orderBy: ['position'],
};

builder.queryField('organisationBreakdown', (t) =>
  t.kyselyField({
    type: OrganisationBreakdown,
    planned: derivedField(organisationBreakdown),
    description: 'How many organisations there are, by one or two dimensions; without any, the total alone.',
    args: {
      groupBy: t.arg({
        type: [OrganisationDimension],
        required: true,
        description: 'Two dimensions at most.',
      }),
      filter: t.arg({ type: organisationFilter.ref, required: false, description: 'Which organisations.' }),
    },
  }),
);
