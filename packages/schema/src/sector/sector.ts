import { by, column, comparing, comparingCondition, type Predicate } from '@nhipcau/pothos-kysely';
import { type RawBuilder, type SqlBool, sql } from 'kysely';
import { builder } from '../builder.ts';
import { enumeration } from '../enumeration.ts';
import { BooleanFilter, CodeFilter, TextFilter } from '../filter/comparison-inputs.ts';
import type { Row } from '../models/row.ts';
import { Sector } from '../node/node-types.ts';

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

builder.kyselyObject('sector_priority', {
  name: 'SectorPriority',
  description: 'A period in which the province gives a sector priority.',
  fields: (t) => ({
    validFrom: t.expose('valid_from', { type: 'Date', description: 'First day.' }),
    validTo: t.expose('valid_to', {
      type: 'Date',
      nullable: true,
      description: 'The day after the last; null while it lasts.',
    }),
    source: t.relation('source', { description: 'Where this is laid down.' }),
  }),
});

function hasPriority(code: RawBuilder<unknown>): Predicate {
  return sql<SqlBool>`exists (
    select 1 from sector_priority as priority where priority.sector_code = ${code} and priority.valid_to is null
  )`;
}

builder.kyselyNode('sector', {
  name: 'Sector',
  description:
    'What money and work are for: a DAC code, or one of the province’s own sectors, which group them.',
  id: { description: 'The node id.' },
  fields: (t) => ({
    code: t.exposeString('code', { description: 'Its code in its vocabulary.' }),
    vocabulary: t.expose('vocabulary', {
      type: SectorVocabulary.ref,
      description: 'Which list it belongs to.',
    }),
    status: t.expose('status', { type: SectorStatus.ref, description: 'Whether it is in use.' }),
    name: t.exposeString('name', { description: 'Its Vietnamese name.' }),
    nameEn: t.exposeString('name_en', { description: 'Its English name.' }),
    parent: t.relation('parent', { description: 'The code above it in its vocabulary.' }),
    provinceSector: t.relation('provinceSector', {
      description: 'The province’s sector under which it counts; itself, if it is one.',
    }),
    priorities: t.relation('priorities', { description: 'When it has priority.' }),
    isPriority: t.expression({
      type: 'Boolean',
      column: { type: 'bool', nullable: false },
      expression: (rows) => hasPriority(rows.column('code')),
      description: 'Whether it has priority now.',
    }),
  }),
});

export const sectorFilter = builder.kyselyFilter('SectorFilter', 'Which sectors.', () => ({
  code: comparing(CodeFilter, 'code', 'Its code.'),
  vocabulary: comparing(SectorVocabulary.filter, 'vocabulary', 'Which list it belongs to.'),
  status: comparing(SectorStatus.filter, 'status', 'Whether it is in use.'),
  name: comparing(TextFilter, 'search_text', 'Its names.'),
  provinceSector: comparing(
    CodeFilter,
    'province_sector_code',
    'The province’s sector under which it counts.',
  ),
  isPriority: comparingCondition(
    BooleanFilter,
    (alias) => hasPriority(column(alias, 'code')),
    'Whether it has priority now.',
  ),
}));

const sectors = builder.kyselyList('sector', {
  name: 'Sector',
  filter: sectorFilter,
  orderFields: {
    POSITION: { type: 'int4', column: 'position', description: 'In the order of its vocabulary.' },
    NAME: { type: 'text', column: 'search_name', description: 'By Vietnamese name.' },
  },
  defaultOrder: [by('POSITION')],
  search: 'search_text',
  node: Sector,
});

builder.queryField('sectors', (t) =>
  t.kyselyConnection({ list: sectors, description: 'The province’s sectors and the DAC codes.' }),
);
