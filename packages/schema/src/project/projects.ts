import { by, column, ownAggregateMember } from '@nhipcau/pothos-kysely';
import { type SqlBool, sql } from 'kysely';
import { builder } from '../builder.ts';
import { Money } from '../money/money.ts';
import { Project } from '../node/node-types.ts';
import { projectFilter } from './project-filter.ts';
import { keptSumOfAll } from './project-sums.ts';

export const projects = builder.kyselyList('project', {
  name: 'Project',
  filter: projectFilter,
  where: (alias) => sql<SqlBool>`${sql.ref(`${alias}.merged_into_id`)} is null`,
  orderFields: {
    TITLE: { type: 'text', column: 'search_name', description: 'By Vietnamese title.' },
    TITLE_EN: {
      type: 'text',
      column: (alias) => sql`search_key(${sql.ref(`${alias}.title_en`)})`,
      description: 'By English title.',
    },
    CODE: { type: 'text', column: 'code', description: 'By code.' },
    STATUS: {
      type: 'text',
      column: (alias) => sql`${sql.ref(`${alias}.status`)}::text`,
      description: 'By status.',
    },
    START_DATE: { type: 'date', column: 'start_date', description: 'By its start.' },
    END_DATE: { type: 'date', column: 'end_date', description: 'By its end.' },
    COMMITTED: {
      type: 'numeric',
      column: 'committed_vnd',
      description: 'By what is committed to it.',
    },
    DISBURSED: {
      type: 'numeric',
      column: 'disbursed_vnd',
      description: 'By what was disbursed for it.',
    },
  },
  defaultOrder: [by('START_DATE', 'DESC')],
  search: 'search_text',
  node: Project,
});

builder.kyselyConnectionFields(projects, {
  committed: {
    type: Money,
    planned: ownAggregateMember(keptSumOfAll('committed')),
    description: 'What is committed to all the projects that match, on all pages together.',
  },
  disbursed: {
    type: Money,
    planned: ownAggregateMember(keptSumOfAll('disbursed')),
    description: 'What was disbursed for all the projects that match, on all pages together.',
  },
});

builder.queryFields((t) => ({
  projects: t.kyselyConnection({
    list: projects,
    description: 'Programmes, projects and grants outside projects.',
  }),
  project: t.kyselyRow({
    table: 'project',
    description: 'One project; null when there is none.',
    args: {
      code: t.arg.string({
        required: true,
        description: 'Its code, or that of a duplicate that was merged into it.',
      }),
    },
    where: (alias, argument) => {
      const code = argument.member('code').bind();
      return sql<SqlBool>`${column(alias, 'id')} = (
        select coalesce(named.merged_into_id, named.id) from project as named where named.code = ${code}
      )`;
    },
  }),
}));
