import { type SqlBool, sql } from 'kysely';
import { builder } from '../builder.ts';
import { connect, listArguments, listed } from '../list/connection.ts';
import { by, defineList } from '../list/list.ts';
import { Money } from '../money/money.ts';
import { sumFor, sumOver } from '../money/transaction-sums.ts';
import { Project } from '../node/node-types.ts';
import { projectFilter } from './project-filter.ts';

export const projects = listed(
  defineList({
    name: 'Project',
    table: 'project',
    filter: projectFilter,
    scope: (alias) => sql<SqlBool>`${sql.ref(`${alias}.merged_into_id`)} is null`,
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
        column: sumFor('project_id', 'COMMITMENT'),
        description: 'By what is committed to it.',
      },
      DISBURSED: {
        type: 'numeric',
        column: sumFor('project_id', 'DISBURSEMENT'),
        description: 'By what was disbursed for it.',
      },
    },
    defaultOrder: [by('START_DATE', 'DESC')],
  }),
  Project,
);

builder.objectFields(projects.connection, (t) => ({
  committed: t.field({
    type: Money,
    description: 'What is committed to all the projects that match, on all pages together.',
    resolve: ({ aggregate }) => aggregate('committed', sumOver('project_id', 'COMMITMENT')),
  }),
  disbursed: t.field({
    type: Money,
    description: 'What was disbursed for all the projects that match, on all pages together.',
    resolve: ({ aggregate }) => aggregate('disbursed', sumOver('project_id', 'DISBURSEMENT')),
  }),
}));

builder.queryFields((t) => ({
  projects: t.field({
    type: projects.connection,
    description: 'Programmes, projects and grants outside projects.',
    args: listArguments(projects.list),
    resolve: (_root, args, context) => connect(projects, args, context),
  }),
  project: t.field({
    type: Project,
    nullable: true,
    description: 'One project; null when there is none.',
    args: { code: t.arg.string({ required: true, description: 'Its code.' }) },
    resolve: (_root, { code }, { load }) => load.one('project', 'code', code),
  }),
}));
