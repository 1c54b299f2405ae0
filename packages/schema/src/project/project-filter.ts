import { column, comparing, comparingCondition } from '@nhipcau/pothos-kysely';
import { type SqlBool, sql } from 'kysely';
import { administrativeUnitFilter } from '../administrative-unit/administrative-unit-filter.ts';
import { builder } from '../builder.ts';
import { comparingNodeId } from '../filter/comparing-node-id.ts';
import {
  BooleanFilter,
  CodeFilter,
  DateFilter,
  DecimalFilter,
  TextFilter,
} from '../filter/comparison-inputs.ts';
import { organisationFilter } from '../organisation/organisation-filter.ts';
import { sectorFilter } from '../sector/sector.ts';
import { Provenance } from '../source/provenance.ts';
import { transactionFilter } from '../transaction/transaction-filter.ts';
import { AmountBand, amountBandOf } from './amount-band.ts';
import { PaperState, paperStateOf } from './paper-state.ts';
import { placesFilter } from './places-filter.ts';
import { ParticipantRole, ProjectStatus, ProjectType } from './project-enums.ts';
import { hasAny } from './project-sums.ts';

const participantFilter = builder.kyselyFilter('ProjectParticipantFilter', 'Which participants.', () => ({
  role: comparing(ParticipantRole.filter, 'role', 'What it does in the project.'),
  organisation: builder.kyselyRelationFilter(
    'project_participant',
    'organisation',
    () => organisationFilter,
    'Who it is.',
  ),
}));

export const projectFilter = builder.kyselyFilter('ProjectFilter', 'Which projects.', () => ({
  id: comparingNodeId('Project', 'id', 'Its node id.'),
  code: comparing(CodeFilter, 'code', 'Its code.'),
  title: comparing(TextFilter, 'title', 'Its Vietnamese title.'),
  titleEn: comparing(TextFilter, 'title_en', 'Its English title.'),
  type: comparing(ProjectType.filter, 'type', 'What form the aid takes.'),
  status: comparing(ProjectStatus.filter, 'status', 'Where it stands.'),
  startDate: comparing(DateFilter, 'start_date', 'The actual start, or else the planned one.'),
  endDate: comparing(DateFilter, 'end_date', 'The actual end, or else the planned one.'),
  approvalDate: comparing(DateFilter, 'approval_date', 'The day of the approval decision.'),
  approvalStated: comparingCondition(
    BooleanFilter,
    (alias) =>
      sql<SqlBool>`(${column(alias, 'approval_number')} is not null or ${column(alias, 'approval_date')} is not null)`,
    'Whether the decision that approved it is stated, by number or by day.',
  ),
  amountBand: comparing(AmountBand.filter, amountBandOf, 'How much is committed to it, in bands.'),
  papers: comparing(
    PaperState.filter,
    (alias) => paperStateOf(column(alias, 'id')),
    'How the papers of its partners stand today.',
  ),
  provenance: comparing(Provenance.filter, 'provenance', 'Where its facts come from.'),
  committed: comparing(DecimalFilter, 'committed_vnd', 'What is committed to it, in VND.'),
  disbursed: comparing(DecimalFilter, 'disbursed_vnd', 'What was disbursed for it, in VND.'),
  hasCommitments: comparingCondition(
    BooleanFilter,
    (alias) => hasAny(alias, 'committed'),
    'Whether anything is committed to it, be its value known or not.',
  ),
  hasDisbursements: comparingCondition(
    BooleanFilter,
    (alias) => hasAny(alias, 'disbursed'),
    'Whether anything was disbursed for it, be its value known or not.',
  ),
  managingBody: builder.kyselyRelationFilter(
    'project',
    'managingBody',
    () => organisationFilter,
    'The body that manages it.',
  ),
  partners: builder.kyselyRelationFilter(
    'project',
    'partners',
    () => organisationFilter,
    'Who funds, passes on or carries out.',
  ),
  funders: builder.kyselyRelationFilter('project', 'funders', () => organisationFilter, 'Who funds it.'),
  participants: builder.kyselyRelationFilter(
    'project',
    'participants',
    () => participantFilter,
    'Who takes part in which role.',
  ),
  sectors: builder.kyselyRelationFilter('project', 'sectors', () => sectorFilter, 'What it is for.'),
  places: placesFilter,
  enteredPlaces: builder.kyselyRelationFilter(
    'project',
    'enteredPlaces',
    () => administrativeUnitFilter,
    'Where it is: the units that it was entered with alone.',
  ),
  transactions: builder.kyselyRelationFilter(
    'project',
    'transactions',
    () => transactionFilter,
    'What was committed, disbursed and spent for it.',
  ),
  parent: builder.kyselyRelationFilter(
    'project',
    'parent',
    () => projectFilter,
    'The programme that it belongs to.',
  ),
}));
