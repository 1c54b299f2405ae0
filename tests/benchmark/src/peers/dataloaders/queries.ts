import { type RawBuilder, type SqlBool, sql } from 'kysely';
import { builder } from './builder.ts';
import { OrganisationFilter, ProjectFilter } from './comparisons.ts';
import { connection, type Page } from './connection.ts';
import type { Loaders, Row } from './loaders.ts';
import { type Order, orderBy, orderInput } from './order.ts';
import { ProjectConnection } from './organisation.ts';
import { ProjectOrder } from './project.ts';
import { Organisation, Project } from './refs.ts';

const OrganisationConnection = connection('Organisation', Organisation);
const OrganisationOrder = orderInput('Organisation', ['NAME']);

/** A condition, where there is a value to compare with. */
function compare(column: string, operator: '=' | '>=' | '<', value: string | null | undefined) {
  if (value === null || value === undefined) return [];
  return [sql<SqlBool>`${sql.ref(`r.${column}`)} ${sql.raw(operator)} ${value}`];
}

interface PageArguments {
  readonly first?: number | null | undefined;
  readonly orderBy?: readonly Order[] | null | undefined;
}

function page<Table extends 'project' | 'organisation'>(
  table: Table,
  { kysely }: Loaders,
  conditions: readonly RawBuilder<SqlBool>[],
  { first, orderBy: order }: PageArguments,
): Page<Row<Table>> {
  const size = first ?? 20;
  const matching = sql.join([sql<SqlBool>`r.merged_into_id is null`, ...conditions], sql` and `);
  return {
    first: size,
    nodes: async () => {
      const { rows } = await sql<Row<Table>>`
        select * from ${sql.table(table)} as r where ${matching} order by ${orderBy('r', order)} limit ${size}
      `.execute(kysely);
      return rows;
    },
    totalCount: async () => {
      const { rows } = await sql<{ count: number }>`
        select count(*)::int as count from ${sql.table(table)} as r where ${matching}
      `.execute(kysely);
      return rows[0]?.count ?? 0;
    },
  };
}

builder.queryFields((t) => ({
  projects: t.field({
    type: ProjectConnection,
    args: {
      filter: t.arg({ type: ProjectFilter }),
      orderBy: t.arg({ type: [ProjectOrder] }),
      first: t.arg.int(),
    },
    resolve: (_root, { filter, ...args }, loaders) =>
      page(
        'project',
        loaders,
        [
          ...compare('status', '=', filter?.status?.eq),
          ...compare('start_date', '>=', filter?.startDate?.gte),
          ...compare('start_date', '<', filter?.startDate?.lt),
        ],
        args,
      ),
  }),
  project: t.field({
    type: Project,
    nullable: true,
    args: { code: t.arg.string({ required: true }) },
    resolve: async (_root, { code }, { kysely }) =>
      (await kysely.selectFrom('project').selectAll().where('code', '=', code).executeTakeFirst()) ?? null,
  }),
  organisations: t.field({
    type: OrganisationConnection,
    args: {
      filter: t.arg({ type: OrganisationFilter }),
      orderBy: t.arg({ type: [OrganisationOrder] }),
      first: t.arg.int(),
    },
    resolve: (_root, { filter, ...args }, loaders) =>
      page(
        'organisation',
        loaders,
        [...compare('side', '=', filter?.side?.eq), ...compare('country_code', '=', filter?.country?.eq)],
        args,
      ),
  }),
  partners: t.field({
    type: [Organisation],
    resolve: (_root, _args, { kysely }) =>
      kysely
        .selectFrom('organisation')
        .selectAll()
        .where('side', '=', 'PARTNER')
        .where('merged_into_id', 'is', null)
        .orderBy('search_name')
        .orderBy('id')
        .execute(),
  }),
}));
