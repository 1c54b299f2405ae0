import { CodeFilter, DateFilter, IdFilter, IntFilter } from '../filter/comparison-inputs.ts';
import {
  comparing,
  comparingNodeId,
  defineFilter,
  type FilterField,
  type FilterValue,
} from '../filter/filter.ts';
import { OrganisationKind } from '../organisation/organisation-kind.ts';
import { Provenance } from '../source/provenance.ts';

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
    id: comparingNodeId(IdFilter, 'Organisation', 'funder_id', 'Its node id.'),
    kind: comparing(OrganisationKind.filter, 'funder_kind', 'What kind of organisation.'),
    country: comparing(CodeFilter, 'funder_country', 'ISO 3166-1 alpha-2 of its country.'),
  }),
);

const channelFilter = defineFilter('ChannelFilter', 'Who passes it on.', () => ({
  id: comparingNodeId(IdFilter, 'Organisation', 'channel_id', 'Its node id.'),
}));

export const fundingFilter = defineFilter(
  'FundingFilter',
  'Which money. What a record does not state never matches, but for `isNull: true`. `sector`, `place` and `commune` take the share alone.',
  () => ({
    provenance: comparing(Provenance.filter, 'provenance', 'Where the facts come from.'),
    date: comparing(DateFilter, 'value_date', 'The value date. A published total for a period has none.'),
    year: comparing(
      IntFilter,
      'year',
      'The year of the value date. A published total for a period has none.',
    ),
    sector: comparing(CodeFilter, 'sector_code', 'Code of the province’s sector.'),
    place: comparing(CodeFilter, 'unit_id', '`unitId` of the unit that the project was entered with.'),
    commune: comparing(CodeFilter, 'commune_id', '`unitId` of the commune in force.'),
    funder: grouped(funderFilter, 'Who gives.'),
    channel: grouped(channelFilter, 'Who passes it on.'),
    project: comparingNodeId(IdFilter, 'Project', 'project_id', 'Node id of the project.'),
  }),
);

/** Whether a filter speaks of a field, at any depth: then the money must be split by it. */
export function speaksOf(field: string, value: FilterValue | null | undefined): boolean {
  if (!value) return false;
  return Object.entries(value).some(([name, member]) => {
    if (name === field) return true;
    if (name === 'not') return speaksOf(field, member as FilterValue);
    if ((name === 'and' || name === 'or') && Array.isArray(member)) {
      return member.some((each) => speaksOf(field, each as FilterValue));
    }
    return false;
  });
}
