import { by, column, comparing } from '@nhipcau/pothos-kysely';
import { type SqlBool, sql } from 'kysely';
import { administrativeUnitFilter } from '../administrative-unit/administrative-unit-filter.ts';
import { builder } from '../builder.ts';
import { CodeFilter, DateFilter, IntFilter, TextFilter } from '../filter/comparison-inputs.ts';
import { keyOfNodeId } from '../node/node-id.ts';
import { Twinning } from '../node/node-types.ts';
import { Provenance } from '../source/provenance.ts';
import { TwinningLevel } from './twinning.ts';

const filter = builder.kyselyFilter('TwinningFilter', 'Which twinnings.', () => ({
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
  localUnit: builder.kyselyRelationFilter(
    'twinning',
    'localUnit',
    () => administrativeUnitFilter,
    'The unit on this side.',
  ),
}));

const twinnings = builder.kyselyList('twinning', {
  name: 'Twinning',
  filter,
  orderFields: {
    TITLE: { type: 'text', column: 'search_name', description: 'By Vietnamese title.' },
    LEVEL: {
      type: 'text',
      column: (alias) => sql`${column(alias, 'level')}::text`,
      description: 'By what is twinned.',
    },
    SINCE_YEAR: { type: 'int4', column: 'since_year', description: 'By the year in which it began.' },
  },
  defaultOrder: [by('TITLE')],
  search: 'search_text',
  node: Twinning,
});

builder.queryFields((t) => ({
  twinnings: t.kyselyConnection({
    list: twinnings,
    description: 'Standing ties with places across the border.',
  }),
  twinning: t.kyselyRow({
    table: 'twinning',
    description: 'One twinning; null when there is none.',
    args: { id: t.arg.id({ required: true, description: 'Its node id.' }) },
    where: (alias, argument) => {
      const key = argument.member('id').bind((id) => keyOfNodeId('Twinning', String(id), 'id'));
      return sql<SqlBool>`${column(alias, 'id')} = ${key}`;
    },
  }),
}));
