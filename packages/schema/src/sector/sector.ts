import { type SqlBool, sql } from 'kysely';
import { builder } from '../builder.ts';
import { enumeration } from '../enumeration.ts';
import { comparingBoolean } from '../filter/boolean-field.ts';
import { CodeFilter, TextFilter } from '../filter/comparison-inputs.ts';
import { comparing, defineFilter } from '../filter/filter.ts';
import { connect, listArguments, listed } from '../list/connection.ts';
import { by, defineList } from '../list/list.ts';
import { keyTerm } from '../list/order.ts';
import type { Children, Row } from '../loading/loaders.ts';
import { Sector, Source } from '../node/node-types.ts';
import { sourceOf } from '../source/source.ts';

const SectorVocabulary = enumeration<Row<'sector'>['vocabulary']>(
  'SectorVocabulary',
  'Which list of sectors a code belongs to.',
  {
    PROVINCE: 'The province’s own sectors.',
    DAC_CATEGORY: 'OECD-DAC 3-digit categories.',
    DAC_PURPOSE: 'OECD-DAC 5-digit purpose codes.',
  },
);

const SectorStatus = enumeration<Row<'sector'>['status']>('SectorStatus', 'Whether a code is in use.', {
  ACTIVE: 'In use.',
  WITHDRAWN: 'Withdrawn; old records keep it.',
});

const SectorPriority = builder.objectRef<Row<'sector_priority'>>('SectorPriority').implement({
  description: 'A period in which the province gives a sector priority.',
  fields: (t) => ({
    validFrom: t.expose('valid_from', { type: 'Date', description: 'First day.' }),
    validTo: t.expose('valid_to', {
      type: 'Date',
      nullable: true,
      description: 'The day after the last; null while it lasts.',
    }),
    source: t.field({ type: Source, description: 'Where this is laid down.', resolve: sourceOf }),
  }),
});

const priorities: Children<'sector_priority'> = {
  table: 'sector_priority',
  parent: 'sector_code',
  orderBy: ['valid_from'],
};

builder.node(Sector, {
  description:
    'What money and work are for: a DAC code, or one of the province’s own sectors, which group them.',
  id: { resolve: ({ code }) => code, description: 'The node id.' },
  loadOne: (code: string, { load }) => load.one('sector', 'code', code),
  fields: (t) => ({
    code: t.exposeString('code', { description: 'Its code in its vocabulary.' }),
    vocabulary: t.expose('vocabulary', {
      type: SectorVocabulary.ref,
      description: 'Which list it belongs to.',
    }),
    status: t.expose('status', { type: SectorStatus.ref, description: 'Whether it is in use.' }),
    name: t.exposeString('name', { description: 'Its Vietnamese name.' }),
    nameEn: t.exposeString('name_en', { description: 'Its English name.' }),
    parent: t.field({
      type: Sector,
      nullable: true,
      description: 'The code above it in its vocabulary.',
      resolve: ({ parent_code }, _args, { load }) => load.one('sector', 'code', parent_code),
    }),
    provinceSector: t.field({
      type: Sector,
      description: 'The province’s sector under which it counts; itself, if it is one.',
      resolve: ({ province_sector_code }, _args, { load }) =>
        load.promised('sector', 'code', province_sector_code),
    }),
    priorities: t.field({
      type: [SectorPriority],
      description: 'When it has priority.',
      resolve: ({ code }, _args, { load }) => load.children(priorities, code),
    }),
    isPriority: t.boolean({
      description: 'Whether it has priority now.',
      resolve: async ({ code }, _args, { load }) =>
        (await load.children(priorities, code)).some(({ valid_to }) => valid_to === null),
    }),
  }),
});

export const sectorFilter = defineFilter('SectorFilter', 'Which sectors.', () => ({
  code: comparing(CodeFilter, 'code', 'Its code.'),
  vocabulary: comparing(SectorVocabulary.filter, 'vocabulary', 'Which list it belongs to.'),
  status: comparing(SectorStatus.filter, 'status', 'Whether it is in use.'),
  name: comparing(TextFilter, 'search_text', 'Its names.'),
  provinceSector: comparing(
    CodeFilter,
    'province_sector_code',
    'The province’s sector under which it counts.',
  ),
  isPriority: comparingBoolean(
    (alias) => sql<SqlBool>`exists (
      select 1 from sector_priority as priority
      where priority.sector_code = ${sql.ref(`${alias}.code`)} and priority.valid_to is null
    )`,
    'Whether it has priority now.',
  ),
}));

const sectors = listed(
  defineList({
    name: 'Sector',
    table: 'sector',
    key: keyTerm('code', 'text'),
    filter: sectorFilter,
    orderFields: {
      POSITION: { type: 'integer', column: 'position', description: 'In the order of its vocabulary.' },
      NAME: { type: 'text', column: 'search_name', description: 'By Vietnamese name.' },
    },
    defaultOrder: [by('POSITION')],
  }),
  Sector,
);

builder.queryField('sectors', (t) =>
  t.field({
    type: sectors.connection,
    description: 'The province’s sectors and the DAC codes.',
    args: listArguments(sectors.list),
    resolve: (_root, args, context) => connect(sectors, args, context),
  }),
);
