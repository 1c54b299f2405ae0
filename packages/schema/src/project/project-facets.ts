import {
  BadUserInput,
  type Derived,
  type DerivedQuestion,
  derivedField,
  derivedRow,
  derivedRows,
  matching,
} from '@nhipcau/pothos-kysely';
import { type RawBuilder, type SqlBool, sql } from 'kysely';
import { nameOf, nodeIdOf } from '../breakdown/dimension.ts';
import { builder } from '../builder.ts';
import {
  ProjectDimension,
  type ProjectDimensionName,
  ProjectKey,
  projectDimensions,
} from './project-dimension.ts';
import { countedBy } from './project-facets-sql.ts';
import { projectFilter } from './project-filter.ts';
import { projects } from './projects.ts';

const columns = {
  dimension: { type: 'text', nullable: true },
  key: { type: 'text', nullable: true },
  projects: { type: 'int4', nullable: false },
  is_total: { type: 'bool', nullable: false },
  position: { type: 'int8', nullable: false },
} as const;

interface Count {
  readonly projects: number;
}

const ProjectTotal = builder.kyselyValue<Count>('ProjectTotal', {
  description: 'All the projects that were counted.',
  columns,
  fields: (t) => ({ projects: t.exposeInt('projects', { description: 'How many projects, each once.' }) }),
});

const ProjectFacetRow = builder.kyselyValue<Count>('ProjectFacetRow', {
  description: 'The projects with one key of a dimension.',
  columns,
  fields: (t) => ({
    key: t.value({
      type: ProjectKey,
      values: { dimension: (rows) => rows.column('dimension'), key: (rows) => rows.column('key') },
      description: 'The dimension and the key in it.',
    }),
    projects: t.exposeInt('projects', {
      description:
        'How many projects have the key. One with several sectors, places, partners or years counts in each.',
    }),
  }),
});

const ProjectFacets = builder.kyselyValue('ProjectFacets', {
  description: 'Projects counted by several dimensions, each by itself.',
  columns,
  fields: (t) => ({
    rows: t.planned({
      type: [ProjectFacetRow],
      planned: derivedRows((column) => sql<SqlBool>`not ${column('is_total')}`),
      description:
        'The keys of each dimension, in the order of `by`, the most projects first. What is not stated has a row too.',
    }),
    total: t.planned({
      type: ProjectTotal,
      planned: derivedRow((column) => sql<SqlBool>`${column('is_total')}`),
      description: 'The projects that were counted, each once.',
    }),
  }),
});

function checked(by: readonly ProjectDimensionName[]): readonly ProjectDimensionName[] {
  if (new Set(by).size !== by.length) throw new BadUserInput('by', 'names a dimension twice');
  return by;
}

/** Which of a dimension's keys have a name that contains the words that are looked for; all without any. */
function named({ argument, compilation }: DerivedQuestion, dimension: ProjectDimensionName) {
  const words = argument.member('named');
  const { node } = projectDimensions[dimension];
  if (!words.isGiven) return sql`true`;
  if (!node) return sql`false`;
  const key = sql`counted.key`;
  const names = sql`concat_ws(' ', ${nameOf(node, 'name', key)}, ${nameOf(node, 'name_en', key)})`;
  const text = compilation.planner.textKey;
  return sql`${text(names)} like '%' || ${text(sql`${words.bind()}::text`)} || '%'`;
}

/** Keys of one dimension in their order: those within `top`, those in `including`, and what is not stated. */
function rowsOf(question: DerivedQuestion, dimension: ProjectDimensionName, counted: RawBuilder<unknown>) {
  const { node } = projectDimensions[dimension];
  const top = question.argument.member('top');
  const including = question.argument.member('including');
  const id = node?.byNodeId ? nodeIdOf(node, sql`ranked.key`) : sql`ranked.key`;
  return sql`
    select ${sql.lit(dimension)} as dimension, ranked.key, ranked.projects, ranked.rank
    from (
      select counted.*, row_number() over (order by counted.projects desc, counted.key) as rank
      from (${counted}) as counted where counted.projects > 0 and ${named(question, dimension)}
    ) as ranked
    where ${top.isGiven ? sql`ranked.rank <= ${top.bind()}::int or ranked.key is null` : sql`true`}
      or ${including.isGiven ? sql`${id} = any(${including.bind()}::text[])` : sql`false`}`;
}

/** The rows of all dimensions over the same projects, and how many these are. */
function facets(question: DerivedQuestion): RawBuilder<unknown> {
  const { argument, compilation } = question;
  const by = checked((argument.member('by').value ?? []) as readonly ProjectDimensionName[]);
  const isNarrowed = argument.member('filter').isGiven || argument.member('search').isGiven;
  const matches = matching(projects.list, argument, compilation, null, 'p');
  const within = (projectId: RawBuilder<unknown>) =>
    isNarrowed ? sql`${projectId} in (select id from matching)` : sql`true`;
  const counted = by.map(
    (dimension, index) =>
      sql`select d.*, ${sql.lit(index)} as place from (${rowsOf(question, dimension, countedBy(dimension, within))}) as d`,
  );
  const total = sql`select null::text, null::text, (select count(*) from matching), 0::bigint, -1`;
  return sql`
    with matching as ${isNarrowed ? sql`materialized` : sql`not materialized`} (
      select p.id, p.status, p.type, p.provenance, p.start_date, p.end_date, p.committed_vnd, p.approval_number,
        p.approval_date
      from project as p where ${matches}
    )
    select r.dimension, r.key, r.projects::int as projects, r.place < 0 as is_total,
      row_number() over (order by r.place, r.rank) as position
    from (${sql.join([...counted, total], sql` union all `)}) as r (dimension, key, projects, rank, place)`;
}

const projectFacets: Derived = { name: 'ProjectFacets', columns, source: facets, orderBy: ['position'] };

builder.queryField('projectFacets', (t) =>
  t.kyselyField({
    type: ProjectFacets,
    planned: derivedField(projectFacets),
    description:
      'How many projects a list has by each of several dimensions: what facets say beside it. A facet with a selection is asked under the filter without it.',
    args: {
      by: t.arg({ type: [ProjectDimension], required: true, description: 'The dimensions, each once.' }),
      filter: t.arg({ type: projectFilter.ref, required: false, description: 'Which projects.' }),
      search: t.arg.string({
        required: false,
        description: 'Words that the projects contain, as in `projects`.',
      }),
      top: t.arg.int({ required: false, description: 'So many keys of each dimension; all unless told.' }),
      including: t.arg.stringList({
        required: false,
        description: 'Keys, by their `id`, that have a row even beyond `top`, where they have projects.',
      }),
      named: t.arg.string({
        required: false,
        description:
          'Keys alone whose Vietnamese or English name contains this, whatever the case and the diacritics.',
      }),
    },
  }),
);
