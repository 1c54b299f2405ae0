import { activities } from '../activity/activities.ts';
import { builder } from '../builder.ts';
import { historyOf } from '../change/history-of.ts';
import { Money } from '../money/money.ts';
import { Overlap } from '../overlap/overlap.ts';
import { overlapsOfProject } from '../overlap/project-overlaps.ts';
import { Provenance } from '../source/provenance.ts';
import { transactions } from '../transaction/transactions.ts';
import { editable, viewerCanShare } from '../viewer/editable.ts';
import { PaperState, paperStateOf } from './paper-state.ts';
import { ProjectStatus, ProjectType } from './project-enums.ts';
import { keptSum } from './project-sums.ts';

builder.kyselyNode('project', {
  name: 'Project',
  description: 'A programme, a project, or a grant outside projects.',
  id: { description: 'The node id. The id of a merged duplicate keeps resolving.' },
  successor: 'merged_into_id',
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
    managingBody: t.relation('managingBody', { description: 'The body that manages it.' }),
    parent: t.relation('parent', { description: 'The programme that it belongs to.' }),
    children: t.relation('children', {
      description: 'The projects that belong to it. Their money is theirs: it is not counted here as well.',
    }),
    participants: t.relation('participants', { description: 'Who takes part in which role.' }),
    sectors: t.relation('sectorShares', { description: 'What it is for, with shares.' }),
    places: t.relation('placeShares', { description: 'Where it is, with shares.' }),
    committed: t.value({
      type: Money,
      values: keptSum('committed'),
      description: 'What is committed to it: the sum of its commitments, never its budget.',
    }),
    disbursed: t.value({
      type: Money,
      values: keptSum('disbursed'),
      description: 'What was disbursed for it.',
    }),
    papers: t.expression({
      type: PaperState.ref,
      column: { type: 'text', nullable: false },
      expression: (rows) => paperStateOf(rows.column('id')),
      description: 'How the papers of its partners stand today.',
    }),
    documents: t.relation('documents', { description: 'Its documents, oldest first.' }),
    attachments: t.relation('attachments', { description: 'The files that belong to it, the first first.' }),
    transactions: t.relatedConnection('transactions', {
      list: transactions,
      description: 'Its commitments, disbursements and expenditure.',
    }),
    activities: t.relatedConnection('activities', {
      list: activities,
      description: 'The activities that belong to it.',
    }),
    overlaps: t.rows({
      type: [Overlap],
      source: overlapsOfProject,
      orderBy: ['place'],
      description:
        'Its ten strongest overlaps with projects of other partners; `overlaps` of Query gives them all.',
    }),
    provenance: t.expose('provenance', { type: Provenance.ref, description: 'Where its facts come from.' }),
    source: t.relation('source', { description: 'The source of its facts.' }),
    shares: t.relation('shares', { description: 'The partners with which it is shared, the first first.' }),
    history: historyOf(t, 'project'),
    ...editable(t),
    viewerCanShare: viewerCanShare(t),
  }),
});
