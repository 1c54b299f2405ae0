import { activities } from '../activity/activities.ts';
import { builder } from '../builder.ts';
import { anchoredBy, connect, listArguments } from '../list/connection.ts';
import type { Children } from '../loading/loaders.ts';
import { Money } from '../money/money.ts';
import { transactionSum } from '../money/transaction-sums.ts';
import { Organisation, Project, Source } from '../node/node-types.ts';
import { Provenance } from '../source/provenance.ts';
import { sourceOf } from '../source/source.ts';
import { transactions } from '../transaction/transactions.ts';
import { ProjectStatus, ProjectType } from './project-enums.ts';
import { Participant, PlaceShare, participants, placeShares, SectorShare, sectorShares } from './shares.ts';

const children: Children<'project'> = { table: 'project', parent: 'parent_id', orderBy: ['code'] };

builder.node(Project, {
  description: 'A programme, a project, or a grant outside projects.',
  id: { resolve: ({ id }) => id, description: 'The node id.' },
  loadOne: (id: string, { load }) => load.one('project', 'id', id),
  fields: (t) => ({
    code: t.exposeString('code', { description: 'The province’s own code.' }),
    type: t.expose('type', { type: ProjectType.ref, description: 'What form the aid takes.' }),
    status: t.expose('status', { type: ProjectStatus.ref, nullable: true, description: 'Where it stands.' }),
    title: t.exposeString('title', { description: 'Its Vietnamese title.' }),
    titleEn: t.exposeString('title_en', { description: 'Its English title.' }),
    description: t.exposeString('description', {
      nullable: true,
      description: 'What it does, in Vietnamese.',
    }),
    descriptionEn: t.exposeString('description_en', {
      nullable: true,
      description: 'What it does, in English.',
    }),
    plannedStart: t.expose('planned_start', {
      type: 'Date',
      nullable: true,
      description: 'Planned first day.',
    }),
    plannedEnd: t.expose('planned_end', { type: 'Date', nullable: true, description: 'Planned last day.' }),
    actualStart: t.expose('actual_start', { type: 'Date', nullable: true, description: 'Actual first day.' }),
    actualEnd: t.expose('actual_end', { type: 'Date', nullable: true, description: 'Actual last day.' }),
    startDate: t.expose('start_date', {
      type: 'Date',
      nullable: true,
      description: 'The actual first day, or else the planned one.',
    }),
    endDate: t.expose('end_date', {
      type: 'Date',
      nullable: true,
      description: 'The actual last day, or else the planned one.',
    }),
    approvalNumber: t.exposeString('approval_number', {
      nullable: true,
      description: 'Number of the decision that approved it.',
    }),
    approvalDate: t.expose('approval_date', {
      type: 'Date',
      nullable: true,
      description: 'Day of that decision.',
    }),
    approvalAuthority: t.exposeString('approval_authority', {
      nullable: true,
      description: 'Who took that decision.',
    }),
    governingDecree: t.exposeString('governing_decree', {
      nullable: true,
      description: 'The decree under which that decision was taken.',
    }),
    managingBody: t.field({
      type: Organisation,
      nullable: true,
      description: 'The body that manages it.',
      resolve: ({ managing_body_id }, _args, { load }) => load.one('organisation', 'id', managing_body_id),
    }),
    parent: t.field({
      type: Project,
      nullable: true,
      description: 'The programme that it belongs to.',
      resolve: ({ parent_id }, _args, { load }) => load.one('project', 'id', parent_id),
    }),
    children: t.field({
      type: [Project],
      description: 'The projects that belong to it. Their money is theirs: it is not counted here as well.',
      resolve: ({ id }, _args, { load }) => load.children(children, id),
    }),
    participants: t.field({
      type: [Participant],
      description: 'Who takes part in which role.',
      resolve: ({ id }, _args, { load }) => load.children(participants, id),
    }),
    sectors: t.field({
      type: [SectorShare],
      description: 'What it is for, with shares.',
      resolve: ({ id }, _args, { load }) => load.children(sectorShares, id),
    }),
    places: t.field({
      type: [PlaceShare],
      description: 'Where it is, with shares.',
      resolve: ({ id }, _args, { load }) => load.children(placeShares, id),
    }),
    committed: t.field({
      type: Money,
      description: 'What is committed to it: the sum of its commitments, never its budget.',
      resolve: ({ id }, _args, context) => transactionSum(context, 'project_id', 'COMMITMENT', id),
    }),
    disbursed: t.field({
      type: Money,
      description: 'What was disbursed for it.',
      resolve: ({ id }, _args, context) => transactionSum(context, 'project_id', 'DISBURSEMENT', id),
    }),
    transactions: t.field({
      type: transactions.connection,
      description: 'Its commitments, disbursements and expenditure.',
      args: listArguments(transactions.list, { searchable: false }),
      resolve: ({ id }, args, context) => connect(transactions, args, context, anchoredBy('project_id', id)),
    }),
    activities: t.field({
      type: activities.connection,
      description: 'The activities that belong to it.',
      args: listArguments(activities.list),
      resolve: ({ id }, args, context) => connect(activities, args, context, anchoredBy('project_id', id)),
    }),
    provenance: t.expose('provenance', { type: Provenance.ref, description: 'Where its facts come from.' }),
    source: t.field({ type: Source, description: 'The source of its facts.', resolve: sourceOf }),
  }),
});
