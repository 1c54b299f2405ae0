import { by, comparing, derivedMember } from '@nhipcau/pothos-kysely';
import { type SqlBool, sql } from 'kysely';
import { builder } from '../builder.ts';
import { IntFilter } from '../filter/comparison-inputs.ts';
import { coverageFilter } from './coverage-filter.ts';
import { Overlap } from './overlap.ts';
import { overlapPairs } from './overlap-pairs-sql.ts';
import { overlapQuestion } from './overlap-question.ts';
import { overlapColumns } from './overlap-row.ts';
import { OverlapScope, overlapScope } from './overlap-scope.ts';
import { Verdict } from './overlap-verdict.ts';

const overlapFilter = builder.kyselyFilter('OverlapFilter', 'Which overlaps.', () => ({
  verdict: comparing(Verdict.filter, 'verdict', 'What people say of it.'),
  score: comparing(IntFilter, 'score', 'Its score, from 0 to 100.'),
  months: comparing(IntFilter, 'months', 'The months in common; none where they are not stated.'),
}));

const overlaps = builder.kyselyDerivedList('Overlap', {
  node: Overlap,
  columns: overlapColumns,
  key: 'key',
  filter: overlapFilter,
  orderFields: {
    SCORE: { type: 'int4', column: 'score', description: 'By score.' },
    MONTHS: { type: 'int4', column: 'months', description: 'By the months in common.' },
    SIMILARITY: { type: 'int4', column: 'similarity', description: 'By how alike the titles are.' },
  },
  defaultOrder: [by('SCORE', 'DESC')],
  source: (argument, compilation) => sql`(${overlapPairs(overlapQuestion(argument, compilation))})`,
});

builder.kyselyConnectionFields(overlaps, {
  scope: {
    type: OverlapScope,
    planned: derivedMember(overlapScope, (column) => sql<SqlBool>`${column('size')} >= 0`),
    description: 'What was compared to find them.',
  },
});

builder.queryField('overlaps', (t) =>
  t.kyselyConnection({
    list: overlaps,
    args: {
      among: t.arg({ type: coverageFilter.ref, required: false, description: 'What is compared.' }),
      project: t.arg.id({ required: false, description: 'Only those of this project, by its node id.' }),
      other: t.arg.id({ required: false, description: 'Only that of `project` with this one.' }),
      partner: t.arg.id({
        required: false,
        description: 'Only those of the projects of this partner, by its node id.',
      }),
    },
    description:
      'Pairs of projects of different partners for the same sector in the same commune whose times are not known to be apart, or whose titles are alike; the highest score first. Where a cell (a sector in a commune) has very many projects, those that began last are compared: `scope` says how many.',
  }),
);
