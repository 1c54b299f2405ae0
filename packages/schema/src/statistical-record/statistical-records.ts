import { by, comparing } from '@nhipcau/pothos-kysely';
import { ActivityKind } from '../activity/activity-enums.ts';
import { builder } from '../builder.ts';
import { CodeFilter, DateFilter } from '../filter/comparison-inputs.ts';
import { StatisticalRecord } from '../node/node-types.ts';
import { Provenance } from '../source/provenance.ts';
import { StatisticalSubject } from './statistical-record.ts';

const filter = builder.kyselyFilter('StatisticalRecordFilter', 'Which published totals.', () => ({
  code: comparing(CodeFilter, 'code', 'Its code.'),
  subject: comparing(StatisticalSubject.filter, 'subject', 'What it counts.'),
  activityKind: comparing(ActivityKind.filter, 'activity_kind', 'Which kind of activities it counts.'),
  coversFrom: comparing(DateFilter, 'covers_from', 'First day of its period.'),
  coversTo: comparing(DateFilter, 'covers_to', 'The day after the last of its period.'),
  provenance: comparing(Provenance.filter, 'provenance', 'Where its facts come from.'),
}));

const statisticalRecords = builder.kyselyList('statistical_record', {
  name: 'StatisticalRecord',
  filter,
  orderFields: { CODE: { type: 'text', column: 'code', description: 'By code.' } },
  defaultOrder: [by('CODE')],
  search: 'search_text',
  node: StatisticalRecord,
});

builder.queryField('statisticalRecords', (t) =>
  t.kyselyConnection({
    list: statisticalRecords,
    description: 'Published totals for a period without their single records.',
  }),
);
