import { type SqlBool, sql } from 'kysely';
import { administrativeUnitFilter } from '../administrative-unit/administrative-unit-filter.ts';
import { CodeFilter, DateFilter, DecimalFilter, IdFilter, TextFilter } from '../filter/comparison-inputs.ts';
import { comparing, comparingNodeId, defineFilter } from '../filter/filter.ts';
import { onColumns, quantified, type Relation, related } from '../filter/relation-filter.ts';
import { sumFor } from '../money/transaction-sums.ts';
import { organisationFilter } from '../organisation/organisation-filter.ts';
import { sectorFilter } from '../sector/sector.ts';
import { Provenance } from '../source/provenance.ts';
import { transactionFilter } from '../transaction/transaction-filter.ts';
import { ParticipantRole, ProjectStatus, ProjectType } from './project-enums.ts';

/** The organisations of a project in some roles. */
function organisationsIn(...roles: string[]): Relation {
  const inRole =
    roles.length > 0 ? sql`and participant.role in (${sql.join(roles.map((role) => sql.lit(role)))})` : sql``;
  return {
    table: 'organisation',
    filter: () => organisationFilter,
    join: (parent, child) => sql<SqlBool>`${sql.ref(`${child}.id`)} in (
      select participant.organisation_id from project_participant as participant
      where participant.project_id = ${sql.ref(`${parent}.id`)} ${inRole}
    )`,
  };
}

const participantFilter = defineFilter('ProjectParticipantFilter', 'Which participants.', () => ({
  role: comparing(ParticipantRole.filter, 'role', 'What it does in the project.'),
  organisation: related(
    { table: 'organisation', filter: () => organisationFilter, join: onColumns('id', 'organisation_id') },
    'Who it is.',
  ),
}));

export const projectFilter = defineFilter('ProjectFilter', 'Which projects.', () => ({
  id: comparingNodeId(IdFilter, 'Project', 'id', 'Its node id.'),
  code: comparing(CodeFilter, 'code', 'Its code.'),
  title: comparing(TextFilter, 'title', 'Its Vietnamese title.'),
  titleEn: comparing(TextFilter, 'title_en', 'Its English title.'),
  type: comparing(ProjectType.filter, 'type', 'What form the aid takes.'),
  status: comparing(ProjectStatus.filter, 'status', 'Where it stands.'),
  startDate: comparing(DateFilter, 'start_date', 'The actual start, or else the planned one.'),
  endDate: comparing(DateFilter, 'end_date', 'The actual end, or else the planned one.'),
  approvalDate: comparing(DateFilter, 'approval_date', 'The day of the approval decision.'),
  provenance: comparing(Provenance.filter, 'provenance', 'Where its facts come from.'),
  committed: comparing(DecimalFilter, sumFor('project_id', 'COMMITMENT'), 'What is committed to it, in VND.'),
  disbursed: comparing(
    DecimalFilter,
    sumFor('project_id', 'DISBURSEMENT'),
    'What was disbursed for it, in VND.',
  ),
  managingBody: related(
    { table: 'organisation', filter: () => organisationFilter, join: onColumns('id', 'managing_body_id') },
    'The body that manages it.',
  ),
  partners: quantified(
    organisationsIn('FUNDING', 'CHANNEL', 'IMPLEMENTING'),
    'Who funds, passes on or carries out.',
  ),
  funders: quantified(organisationsIn('FUNDING'), 'Who funds it.'),
  participants: quantified(
    { table: 'project_participant', filter: () => participantFilter, join: onColumns('project_id', 'id') },
    'Who takes part in which role.',
  ),
  sectors: quantified(
    {
      table: 'sector',
      filter: () => sectorFilter,
      join: (parent, child) => sql<SqlBool>`${sql.ref(`${child}.code`)} in (
        select share.sector_code from project_sector as share where share.project_id = ${sql.ref(`${parent}.id`)}
      )`,
    },
    'What it is for.',
  ),
  places: quantified(
    {
      table: 'administrative_unit',
      filter: () => administrativeUnitFilter,
      join: (parent, child) => sql<SqlBool>`${sql.ref(`${child}.id`)} in (
        select share.unit_id from project_place as share where share.project_id = ${sql.ref(`${parent}.id`)}
        union
        select successor.successor_id from project_place as share
        join administrative_unit_successor as successor on successor.unit_id = share.unit_id
        where share.project_id = ${sql.ref(`${parent}.id`)}
      )`,
    },
    'Where it is: the units that it was entered with, and the units in force that these went to.',
  ),
  transactions: quantified(
    { table: 'transaction', filter: () => transactionFilter, join: onColumns('project_id', 'id') },
    'What was committed, disbursed and spent for it.',
  ),
  parent: related(
    { table: 'project', filter: () => projectFilter, join: onColumns('id', 'parent_id') },
    'The programme that it belongs to.',
  ),
}));
