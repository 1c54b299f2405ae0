import type { AuditedTable } from './audit.ts';

const record: AuditedTable = {};
const partOf = (table: string, column: string): AuditedTable => ({ record: { table, column } });
const ofOrganisation = partOf('organisation', 'organisation_id');
const ofProject = partOf('project', 'project_id');
const ofStatisticalRecord = partOf('statistical_record', 'statistical_record_id');
const ofPlanTask = partOf('plan_task', 'plan_task_id');

/** The tables of records that there are when the trail begins. Later ones are audited by their own migrations. */
export const auditedTables: Readonly<Record<string, AuditedTable>> = {
  source: record,
  organisation: { kept: ['search_text'] },
  organisation_alias: ofOrganisation,
  organisation_identifier: ofOrganisation,
  organisation_place: ofOrganisation,
  organisation_registration: { ...ofOrganisation, versioned: true },
  project: {
    kept: [
      'committed_vnd',
      'committed_at_least',
      'committed_unvalued',
      'disbursed_vnd',
      'disbursed_at_least',
      'disbursed_unvalued',
    ],
  },
  project_participant: ofProject,
  project_sector: ofProject,
  project_place: ofProject,
  project_document: ofProject,
  project_share: ofProject,
  overlap_verdict: record,
  transaction: record,
  activity: record,
  activity_participant: partOf('activity', 'activity_id'),
  twinning: record,
  statistical_record: record,
  statistical_record_place: ofStatisticalRecord,
  statistical_record_sector: ofStatisticalRecord,
  legal_document: record,
  legal_document_carries_out: partOf('legal_document', 'legal_document_id'),
  plan: record,
  plan_task: record,
  plan_task_activity: ofPlanTask,
  plan_task_coordinator: ofPlanTask,
  plan_task_project: ofPlanTask,
  sector_priority: { record: { table: 'sector', column: 'sector_code' }, raises: false },
  person: { kept: ['updated_at'], personal: true, versioned: false },
};
