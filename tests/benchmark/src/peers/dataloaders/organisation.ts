import { sql } from 'kysely';
import { nodeId } from './builder.ts';
import { connection } from './connection.ts';
import { type Row, rowsOf, valueFor } from './loaders.ts';
import { Money, sums } from './money.ts';
import { onceForArguments } from './once-for-arguments.ts';
import { type Order, orderBy } from './order.ts';
import { ProjectOrder } from './project.ts';
import { Country, countries } from './reference.ts';
import { Organisation, Project } from './refs.ts';

const committed = sums('provider_id', 'COMMITMENT');

const projectCounts = valueFor(
  0,
  (keys) => sql`
    select participant.organisation_id as parent, count(distinct project.id)::int as value
    from project_participant as participant join project on project.id = participant.project_id
    where participant.organisation_id = any(${keys}) and project.merged_into_id is null
    group by participant.organisation_id
  `,
);

/** With the roles left aside, as the schema counts them. */
const participations = valueFor(
  0,
  (keys) => sql`
    select organisation_id as parent, count(distinct project_id)::int as value from project_participant
    where organisation_id = any(${keys}) group by organisation_id
  `,
);

const projectPages = onceForArguments((order: readonly Order[] | null | undefined, first: number) =>
  rowsOf<Row<'project'>>(
    (keys) => sql`
      select owner.id as parent, page.* from unnest(${keys}::uuid[]) as owner(id)
      cross join lateral (
        select r.* from project as r
        where r.merged_into_id is null
          and r.id in (select project_id from project_participant where organisation_id = owner.id)
        order by ${orderBy('r', order)} limit ${first}
      ) as page
    `,
  ),
);

export const ProjectConnection = connection('Project', Project);

Organisation.implement({
  fields: (t) => ({
    id: t.id({ resolve: ({ id }) => nodeId('o', id) }),
    name: t.exposeString('name'),
    nameEn: t.exposeString('name_en'),
    kind: t.exposeString('kind'),
    country: t.field({
      type: Country,
      nullable: true,
      resolve: ({ country_code }, _args, loaders) =>
        country_code === null ? null : loaders.load(countries, country_code),
    }),
    projects: t.field({
      type: ProjectConnection,
      args: { first: t.arg.int(), orderBy: t.arg({ type: [ProjectOrder] }) },
      resolve: ({ id }, args, loaders) => {
        const first = args.first ?? 20;
        return {
          first,
          nodes: () => loaders.load(projectPages(args.orderBy, first), id),
          totalCount: () => loaders.load(projectCounts, id),
        };
      },
    }),
    projectCount: t.int({ resolve: ({ id }, _args, loaders) => loaders.load(participations, id) }),
    committed: t.field({
      type: Money,
      resolve: async ({ id }, _args, loaders) => ({ vnd: await loaders.load(committed, id) }),
    }),
  }),
});
