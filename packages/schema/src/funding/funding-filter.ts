import { CodeFilter, DateFilter, IdFilter, IntFilter } from '../filter/comparison-inputs.ts';
import { comparing, comparingNodeId, defineFilter, type FilterField } from '../filter/filter.ts';
import { OrganisationKind } from '../organisation/organisation-kind.ts';
import { Provenance } from '../source/provenance.ts';
import { filterColumns as columns } from './filter-columns.ts';

/** A field over several columns of the same row, under an input of its own. */
function grouped(filter: ReturnType<typeof defineFilter>, description: string): FilterField {
  return {
    input: () => filter.ref,
    description,
    compile: (alias, value, aliases) => filter.compile(alias, value, aliases),
  };
}

const funderFilter = defineFilter(
  'FunderFilter',
  'Who gives. Published totals may state the kind alone.',
  () => ({
    id: comparingNodeId(IdFilter, 'Organisation', columns['funder.id'], 'Its node id.'),
    kind: comparing(OrganisationKind.filter, columns['funder.kind'], 'What kind of organisation.'),
    country: comparing(CodeFilter, columns['funder.country'], 'ISO 3166-1 alpha-2 of its country.'),
  }),
);

const channelFilter = defineFilter('ChannelFilter', 'Who passes it on.', () => ({
  id: comparingNodeId(IdFilter, 'Organisation', columns['channel.id'], 'Its node id.'),
}));

export const fundingFilter = defineFilter(
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
    project: comparingNodeId(IdFilter, 'Project', columns.project, 'Node id of the project.'),
  }),
);
