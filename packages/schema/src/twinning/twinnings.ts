import { builder } from '../builder.ts';
import { CodeFilter, DateFilter, IntFilter, TextFilter } from '../filter/comparison-inputs.ts';
import { comparing, defineFilter } from '../filter/filter.ts';
import { connect, listArguments, listed } from '../list/connection.ts';
import { by, defineList } from '../list/list.ts';
import { Twinning } from '../node/node-types.ts';
import { Provenance } from '../source/provenance.ts';
import { TwinningLevel } from './twinning.ts';

const filter = defineFilter('TwinningFilter', 'Which twinnings.', () => ({
  level: comparing(TwinningLevel.filter, 'level', 'What is twinned.'),
  title: comparing(TextFilter, 'title', 'Its Vietnamese title.'),
  counterpartCountry: comparing(
    CodeFilter,
    'counterpart_country_code',
    'ISO 3166-1 alpha-2 of the other side.',
  ),
  sinceYear: comparing(IntFilter, 'since_year', 'The year in which it began.'),
  endedOn: comparing(DateFilter, 'ended_on', 'The day on which it ended; `isNull` finds those that last.'),
  provenance: comparing(Provenance.filter, 'provenance', 'Where its facts come from.'),
}));

const twinnings = listed(
  defineList({
    name: 'Twinning',
    table: 'twinning',
    filter,
    orderFields: {
      TITLE: { type: 'text', column: 'search_name', description: 'By Vietnamese title.' },
      SINCE_YEAR: { type: 'integer', column: 'since_year', description: 'By the year in which it began.' },
    },
    defaultOrder: [by('TITLE')],
  }),
  Twinning,
);

builder.queryField('twinnings', (t) =>
  t.field({
    type: twinnings.connection,
    description: 'Standing ties with places across the border.',
    args: listArguments(twinnings.list),
    resolve: (_root, args, context) => connect(twinnings, args, context),
  }),
);
