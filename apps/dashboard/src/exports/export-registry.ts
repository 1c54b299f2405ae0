import { ACTIVITY_ROWS_EXPORT } from './definitions/activity-rows-export.ts';
import { FUNDING_BREAKDOWN_EXPORT } from './definitions/funding-breakdown-export.ts';
import { FUNDING_ROWS_EXPORT } from './definitions/funding-rows-export.ts';
import { PARTNERS_EXPORT } from './definitions/partners-export.ts';
import { PROJECTS_EXPORT } from './definitions/projects-export.ts';
import { TRANSACTIONS_EXPORT } from './definitions/transactions-export.ts';
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
};
