import { by } from '@nhipcau/pothos-kysely';
import { type SqlBool, sql } from 'kysely';
import { builder } from '../builder.ts';
import { keyOfNodeId } from '../node/node-id.ts';
import { coverageFilter } from './coverage-filter.ts';

interface NeighbourRow {
  readonly partner_id: string;
  readonly projects: number;
  readonly shared_cells: number;
  readonly communes: readonly string[];
  readonly sectors: readonly string[];
}

const texts = { type: 'text', nullable: false, array: true } as const;
const columns = {
  partner_id: { type: 'uuid', nullable: false },
  projects: { type: 'int4', nullable: false },
  shared_cells: { type: 'int4', nullable: false },
  communes: texts,
  sectors: texts,
} as const;

const Neighbour = builder.kyselyValue<NeighbourRow>('Neighbour', {
  description: 'Another partner with projects in the communes where a partner has projects.',
  columns,
  relations: (r) => ({
    organisation: r.one('organisation', { partner_id: 'id' }, { required: true }),
    communes: r.where(
      'administrative_unit',
      (row, unit) => sql<SqlBool>`${unit('id')} = any(${row('communes')})`,
      { orderBy: ['search_name', 'id'] },
    ),
    sectors: r.where('sector', (row, sector) => sql<SqlBool>`${sector('code')} = any(${row('sectors')})`, {
      orderBy: ['position', 'code'],
    }),
  }),
  fields: (t) => ({
    organisation: t.relation('organisation', { description: 'The other partner.' }),
    projects: t.exposeInt('projects', { description: 'How many projects it has in those communes.' }),
    sharedCells: t.exposeInt('shared_cells', {
      description: 'In how many cells (a sector in a commune) both have projects.',
    }),
    communes: t.relation('communes', { description: 'The communes in force where both have projects.' }),
    sectors: t.relation('sectors', {
      description: 'The sectors for which both have projects in one commune.',
    }),
  }),
});

const neighbours = builder.kyselyDerivedList('Neighbour', {
  node: Neighbour,
  columns,
  key: 'partner_id',
  orderFields: {
    SHARED_CELLS: { type: 'int4', column: 'shared_cells', description: 'By the cells that both are in.' },
    PROJECTS: { type: 'int4', column: 'projects', description: 'By the number of projects there.' },
  },
  defaultOrder: [by('SHARED_CELLS', 'DESC'), by('PROJECTS', 'DESC')],
  source: (argument, compilation) => {
    const among = argument.member('among');
    const matching = (alias: string) =>
      among.isGiven ? coverageFilter.compile(compilation, alias, among) : sql<SqlBool>`true`;
    const key = argument.member('partner').bind((id) => keyOfNodeId('Organisation', String(id), 'partner'));
    return sql`(
      with asked as materialized (
        select coalesce(named.merged_into_id, named.id) as id from organisation as named where named.id = ${key}::uuid
      ),
      own as materialized (
        select distinct c.sector_code, c.commune_id from project_coverage as c
        where c.partners && array(select id from asked) and ${matching('c')}
      )
      select partner as partner_id, count(distinct c.project_id)::int as projects,
        (count(distinct (c.sector_code, c.commune_id)) filter (where own.commune_id is not null))::int as shared_cells,
        array_agg(distinct c.commune_id) as communes,
        coalesce(array_agg(distinct own.sector_code) filter (where own.commune_id is not null), '{}') as sectors
      from project_coverage as c cross join unnest(c.partners) as partner
      left join own on own.sector_code = c.sector_code and own.commune_id = c.commune_id
      where c.commune_id in (select commune_id from own) and partner not in (select id from asked) and ${matching('c')}
      group by partner
    )`;
  },
});

builder.queryField('neighbours', (t) =>
  t.kyselyConnection({
    list: neighbours,
    args: {
      partner: t.arg.id({ required: true, description: 'Node id of the partner.' }),
      among: t.arg({
        type: coverageFilter.ref,
        required: false,
        description: 'Which projects are counted, its own and those of others.',
      }),
    },
    description:
      'Who else works in the communes where a partner works: those who share most sectors in most communes first.',
  }),
);
