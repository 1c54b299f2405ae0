import { ACTIVITY_ROWS_EXPORT } from './definitions/activity-rows-export.ts';
import { DOCUMENTS_EXPORT } from './definitions/documents-export.ts';
import { FUNDING_BREAKDOWN_EXPORT } from './definitions/funding-breakdown-export.ts';
import { FUNDING_ROWS_EXPORT } from './definitions/funding-rows-export.ts';
import { OVERLAPS_EXPORT } from './definitions/overlaps-export.ts';
import { PAPERS_EXPORT } from './definitions/papers-export.ts';
import { PARTNERS_EXPORT } from './definitions/partners-export.ts';
import { PLAN_TASKS_EXPORT } from './definitions/plan-tasks-export.ts';
import { PROJECTS_EXPORT } from './definitions/projects-export.ts';
import { TRANSACTIONS_EXPORT } from './definitions/transactions-export.ts';
import { TWINNINGS_EXPORT } from './definitions/twinnings-export.ts';
import { UNDISBURSED_EXPORT } from './definitions/undisbursed-export.ts';
import type { ExportName } from './export-address.ts';
import type { ExportDefinition } from './export-definition.ts';

/** What can be had as a file, by the name in its address. */
export const EXPORTS: Readonly<Record<ExportName, ExportDefinition>> = {
  partners: PARTNERS_EXPORT,
  projects: PROJECTS_EXPORT,
  transactions: TRANSACTIONS_EXPORT,
  'funding-rows': FUNDING_ROWS_EXPORT,
  'funding-breakdown': FUNDING_BREAKDOWN_EXPORT,
  'activity-rows': ACTIVITY_ROWS_EXPORT,
  documents: DOCUMENTS_EXPORT,
  'plan-tasks': PLAN_TASKS_EXPORT,
  twinnings: TWINNINGS_EXPORT,
  overlaps: OVERLAPS_EXPORT,
  undisbursed: UNDISBURSED_EXPORT,
  papers: PAPERS_EXPORT,
};
