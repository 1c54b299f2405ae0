import { sql } from 'kysely';
import { ActivityConnection, ActivityOrder, activityCounts, activityPages } from './activity.ts';
import { nodeId } from './builder.ts';
import { ProjectStatus, ProjectType, Provenance } from './enumerations.ts';
import { type Row, rowsOf } from './loaders.ts';
import { Money, sums } from './money.ts';
import { orderInput } from './order.ts';
import {
  Participant,
  PlaceShare,
  participants,
  placeShares,
  SectorShare,
  sectorShares,
} from './project-parts.ts';
import { organisations } from './reference.ts';
import { Organisation, Project } from './refs.ts';
import {
  TransactionConnection,
  TransactionOrder,
  transactionCounts,
  transactionPages,
} from './transaction.ts';

export const ProjectOrder = orderInput('Project', ['START_DATE']);

const committed = sums('project_id', 'COMMITMENT');
const disbursed = sums('project_id', 'DISBURSEMENT');
const children = rowsOf<Row<'project'>>(
  (keys) => sql`select parent_id as parent, * from project where parent_id = any(${keys}) order by code`,
);

Project.implement({
  fields: (t) => ({
    id: t.id({ resolve: ({ id }) => nodeId('p', id) }),
    code: t.exposeString('code'),
    type: t.expose('type', { type: ProjectType }),
    status: t.expose('status', { type: ProjectStatus, nullable: true }),
    title: t.exposeString('title'),
    titleEn: t.exposeString('title_en'),
    description: t.exposeString('description', { nullable: true }),
    descriptionEn: t.exposeString('description_en', { nullable: true }),
    plannedStart: t.expose('planned_start', { type: 'Date', nullable: true }),
    plannedEnd: t.expose('planned_end', { type: 'Date', nullable: true }),
    actualStart: t.expose('actual_start', { type: 'Date', nullable: true }),
    actualEnd: t.expose('actual_end', { type: 'Date', nullable: true }),
    startDate: t.expose('start_date', { type: 'Date', nullable: true }),
    endDate: t.expose('end_date', { type: 'Date', nullable: true }),
    approvalNumber: t.exposeString('approval_number', { nullable: true }),
    approvalDate: t.expose('approval_date', { type: 'Date', nullable: true }),
    approvalAuthority: t.exposeString('approval_authority', { nullable: true }),
    governingDecree: t.exposeString('governing_decree', { nullable: true }),
    provenance: t.expose('provenance', { type: Provenance }),
    managingBody: t.field({
      type: Organisation,
      nullable: true,
      resolve: ({ managing_body_id }, _args, loaders) =>
        managing_body_id === null ? null : loaders.load(organisations, managing_body_id),
    }),
    participants: t.field({
      type: [Participant],
      resolve: async ({ id }, _args, loaders) => [...(await loaders.load(participants, id))],
    }),
    sectors: t.field({
      type: [SectorShare],
      resolve: async ({ id }, _args, loaders) => [...(await loaders.load(sectorShares, id))],
    }),
    places: t.field({
      type: [PlaceShare],
      resolve: async ({ id }, _args, loaders) => [...(await loaders.load(placeShares, id))],
    }),
    committed: t.field({
      type: Money,
      resolve: async ({ id }, _args, loaders) => ({ vnd: await loaders.load(committed, id) }),
    }),
    disbursed: t.field({
      type: Money,
      resolve: async ({ id }, _args, loaders) => ({ vnd: await loaders.load(disbursed, id) }),
    }),
    transactions: t.field({
      type: TransactionConnection,
      args: { first: t.arg.int(), orderBy: t.arg({ type: [TransactionOrder] }) },
      resolve: ({ id }, { first, orderBy }, loaders) => ({
        first: first ?? 20,
        nodes: () => loaders.load(transactionPages(orderBy, first ?? 20), id),
        totalCount: () => loaders.load(transactionCounts, id),
      }),
    }),
    activities: t.field({
      type: ActivityConnection,
      args: { first: t.arg.int(), orderBy: t.arg({ type: [ActivityOrder] }) },
      resolve: ({ id }, { first, orderBy }, loaders) => ({
        first: first ?? 20,
        nodes: () => loaders.load(activityPages(orderBy, first ?? 20), id),
        totalCount: () => loaders.load(activityCounts, id),
      }),
    }),
    children: t.field({
      type: [Project],
      resolve: async ({ id }, _args, loaders) => [...(await loaders.load(children, id))],
    }),
  }),
});
