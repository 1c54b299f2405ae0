import { comparing } from '@nhipcau/pothos-kysely';
import { builder } from '../builder.ts';
import { comparingNodeId } from '../filter/comparing-node-id.ts';
import { CodeFilter, DateFilter } from '../filter/comparison-inputs.ts';
import { Provenance } from '../source/provenance.ts';

/** What is compared at all: a project's sector in a commune. Pairs are made of what matches on both sides. */
export const coverageFilter = builder.kyselyFilter(
  'CoverageFilter',
  'Which projects are compared, for what and where.',
  () => ({
    project: comparingNodeId('Project', 'project_id', 'Node id of the project.'),
    sector: comparing(CodeFilter, 'sector_code', 'Code of the province’s sector.'),
    commune: comparing(CodeFilter, 'commune_id', '`unitId` of the commune in force.'),
    place: comparing(CodeFilter, 'unit_id', '`unitId` of the unit that the project was entered with.'),
    provenance: comparing(Provenance.filter, 'provenance', 'Where the project’s facts come from.'),
    startDate: comparing(DateFilter, 'start_date', 'The actual first day, or else the planned one.'),
    endDate: comparing(DateFilter, 'end_date', 'The actual last day, or else the planned one.'),
  }),
);
