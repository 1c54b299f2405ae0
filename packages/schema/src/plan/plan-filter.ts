import { comparing } from '@nhipcau/pothos-kysely';
import { builder } from '../builder.ts';
import { comparingNodeId } from '../filter/comparing-node-id.ts';
import { DateFilter, IntFilter, TextFilter } from '../filter/comparison-inputs.ts';
import { organisationFilter } from '../organisation/organisation-filter.ts';
import { Provenance } from '../source/provenance.ts';
import { PlanStatus } from './plan-enums.ts';

export const planFilter = builder.kyselyFilter('PlanFilter', 'Which plans.', () => ({
  id: comparingNodeId('Plan', 'id', 'Its node id.'),
  year: comparing(IntFilter, 'year', 'The year that it is for.'),
  status: comparing(PlanStatus.filter, 'status', 'Where it stands.'),
  title: comparing(TextFilter, 'title', 'Its Vietnamese title.'),
  titleEn: comparing(TextFilter, 'title_en', 'Its English title.'),
  periodFrom: comparing(DateFilter, 'period_from', 'The first day of its period.'),
  periodTo: comparing(DateFilter, 'period_to', 'The day after the last of its period.'),
  provenance: comparing(Provenance.filter, 'provenance', 'Where its facts come from.'),
  issuer: builder.kyselyRelationFilter('plan', 'issuer', () => organisationFilter, 'Who issued it.'),
}));
