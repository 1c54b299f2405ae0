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

/**
 * Each organisation with the communes in force of its projects; one row under null without any. Pairs are told apart by
 * numbers, which is quicker than by keys: a province has some hundred thousand of them.
 */
const communes = sql`
  left join (
    select distinct m.number, ground.commune_id
    from matching as m
    join project_participant as part on part.organisation_id = m.id
    join project_place as share on share.project_id = part.project_id
    join ground on ground.unit_id = share.unit_id
  ) as works on works.number = o.number`;

/** The commune in force that each unit is, or went to. */
const ground = sql`
  ground as materialized (
    select unit.id as unit_id, unit.id as commune_id from administrative_unit as unit
    where unit.level = 'COMMUNE' and unit.valid_to is null
    union all
    select crosswalk.unit_id, crosswalk.successor_id from administrative_unit_successor as crosswalk
    join administrative_unit as unit on unit.id = crosswalk.successor_id
    where unit.level = 'COMMUNE' and unit.valid_to is null
  )`;

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
      select organisation.id, organisation.kind, organisation.country_code, organisation.unit_id,
        row_number() over () as number
      from organisation where organisation.merged_into_id is null and ${matching}
    ),
    ${ground},
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
