import { type Derived, derivedField, derivedRows } from '@nhipcau/pothos-kysely';
import { type RawBuilder, type SqlBool, sql } from 'kysely';
import { builder } from '../builder.ts';
import { coverageFilter } from './coverage-filter.ts';
import { overlapQuestion } from './overlap-question.ts';

interface CellRow {
  readonly sector_code: string;
  readonly commune_id: string;
  readonly projects: number;
  readonly partners: number;
  readonly committed: string | null;
}

const count = { type: 'int4', nullable: false } as const;
const columns = {
  sector_code: { type: 'text', nullable: false },
  commune_id: { type: 'text', nullable: false },
  projects: count,
  partners: count,
  committed: { type: 'numeric', nullable: true },
} as const;

const OverlapCell = builder.kyselyValue<CellRow>('OverlapCell', {
  description: 'A sector in a commune where projects of two partners or more meet.',
  columns,
  relations: (r) => ({
    sector: r.one('sector', { sector_code: 'code' }, { required: true }),
    commune: r.one('administrative_unit', { commune_id: 'id' }, { required: true }),
  }),
  fields: (t) => ({
    sector: t.relation('sector', { description: 'The province’s sector.' }),
    commune: t.relation('commune', { description: 'The commune in force.' }),
    projects: t.exposeInt('projects', { description: 'How many projects are there.' }),
    partners: t.exposeInt('partners', { description: 'How many partners these are of.' }),
    committed: t.expose('committed', {
      type: 'Decimal',
      nullable: true,
      description:
        'All that is committed to these projects in VND, not their share here alone; null where nothing has a value.',
    }),
  }),
});

/** What is committed to the projects of each cell: read only where it is asked for. */
const sums = sql`
  left join lateral (
    select sum(t.vnd) as committed from transaction as t
    where t.kind = 'COMMITMENT' and t.direction = 'RECEIVED' and t.project_id in (
      select own.project_id from matched as own
      where own.sector_code = met.sector_code and own.commune_id = met.commune_id
    )
  ) as money on true
`;

function cells(among: RawBuilder<unknown>, withMoney: boolean): RawBuilder<unknown> {
  return sql`
    with matched as materialized (
      select c.project_id, c.sector_code, c.commune_id, c.partners from project_coverage as c
      where c.partners <> '{}' and ${among}
    ),
    met as (
      select sector_code, commune_id, count(*)::int as partners from (
        select distinct sector_code, commune_id, partner from matched, unnest(partners) as partner
      ) as named
      group by sector_code, commune_id having count(*) > 1
    ),
    held as (
      select sector_code, commune_id, count(*)::int as projects from (
        select distinct sector_code, commune_id, project_id from matched
      ) as named
      group by sector_code, commune_id
    )
    select sector_code, commune_id, held.projects, met.partners,
      ${withMoney ? sql`money.committed` : sql`null::numeric`} as committed,
      row_number() over (order by met.partners desc, held.projects desc, sector_code, commune_id) as position
    from met join held using (sector_code, commune_id) ${withMoney ? sums : sql``}
  `;
}

const overlapCells: Derived = {
  name: 'OverlapBreakdown',
  columns: { ...columns, position: { type: 'int8', nullable: false } },
  orderBy: ['position'],
  source: ({ argument, compilation, reads }) =>
    cells(overlapQuestion(argument, compilation).among('c'), reads('rows').has('committed')),
};

const OverlapBreakdown = builder.kyselyValue<CellRow>('OverlapBreakdown', {
  description: 'Where projects of different partners meet, by sector and commune.',
  columns,
  fields: (t) => ({
    rows: t.planned({
      type: [OverlapCell],
      planned: derivedRows((column) => sql<SqlBool>`${column('partners')} > 1`),
      description: 'The cells with two partners or more, those with the most partners first.',
    }),
  }),
});

builder.queryField('overlapBreakdown', (t) =>
  t.kyselyField({
    type: OverlapBreakdown,
    planned: derivedField(overlapCells),
    description: 'How many projects of how many partners meet in each sector and commune; none is left out.',
    args: {
      among: t.arg({ type: coverageFilter.ref, required: false, description: 'What is counted.' }),
    },
  }),
);
