import { column, comparing, type Filter, type FilterFields } from '@nhipcau/pothos-kysely';
import { type SqlBool, sql } from 'kysely';
import { builder } from '../builder.ts';
import { comparingNodeId } from '../filter/comparing-node-id.ts';
import { CodeFilter, DateFilter, IntFilter } from '../filter/comparison-inputs.ts';
import { organisationFilter } from '../organisation/organisation-filter.ts';
import { OrganisationKind } from '../organisation/organisation-kind.ts';
import { Provenance } from '../source/provenance.ts';
import { filterColumns as columns } from './filter-columns.ts';

/** A field over several columns of the same row, under an input of its own. */
function grouped(filter: Filter, description: string): FilterFields[string] {
  return {
    input: () => filter.ref,
    description,
    compile: (compilation, alias, value) => filter.compile(compilation, alias, value),
  };
}

/** The organisation that a column names, by all that can be said of organisations. */
function named(key: string): FilterFields[string] {
  return {
    input: () => organisationFilter.ref,
    description: 'The organisation itself. What names none never matches.',
    compile: (compilation, alias, value) => {
      const name = compilation.alias();
      // What names nobody is told first: it need not wait for all the organisations that match.
      return sql<SqlBool>`${column(alias, key)} is not null and ${column(alias, key)} in (
        select ${column(name, 'id')} from organisation as ${sql.ref(name)}
        where ${organisationFilter.compile(compilation, name, value)}
      )`;
    },
  };
}

const funderFilter = builder.kyselyFilter(
  'FunderFilter',
  'Who gives. Published totals may state the kind alone.',
  () => ({
    id: comparingNodeId('Organisation', columns['funder.id'], 'Its node id.'),
    kind: comparing(OrganisationKind.filter, columns['funder.kind'], 'What kind of organisation.'),
    country: comparing(CodeFilter, columns['funder.country'], 'ISO 3166-1 alpha-2 of its country.'),
    organisation: named(columns['funder.organisation']),
  }),
);

const channelFilter = builder.kyselyFilter('ChannelFilter', 'Who passes it on.', () => ({
  id: comparingNodeId('Organisation', columns['channel.id'], 'Its node id.'),
}));

export const fundingFilter = builder.kyselyFilter(
  'FundingFilter',
  'Which money. What a record does not state never matches, but for `isNull: true`. `sector`, `place` and `commune` take the share alone.',
  () => ({
    provenance: comparing(Provenance.filter, columns.provenance, 'Where the facts come from.'),
    date: comparing(DateFilter, columns.date, 'The value date. A published total for a period has none.'),
    year: comparing(
      IntFilter,
      columns.year,
      'The year of the value date. A published total for a period has none.',
    ),
    sector: comparing(CodeFilter, columns.sector, 'Code of the province’s sector.'),
    place: comparing(CodeFilter, columns.place, '`unitId` of the unit that the project was entered with.'),
    commune: comparing(CodeFilter, columns.commune, '`unitId` of the commune in force.'),
    funder: grouped(funderFilter, 'Who gives.'),
    channel: grouped(channelFilter, 'Who passes it on.'),
    project: comparingNodeId('Project', columns.project, 'Node id of the project.'),
  }),
);
