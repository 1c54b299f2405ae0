/** The types of the records that have a node id, by their tables. */
const types: Readonly<Record<string, string>> = {
  source: 'Source',
  organisation: 'Organisation',
  project: 'Project',
  transaction: 'Transaction',
  activity: 'Activity',
  twinning: 'Twinning',
  statistical_record: 'StatisticalRecord',
  legal_document: 'LegalDocument',
  plan: 'Plan',
  plan_task: 'PlanTask',
  exchange_rate: 'ExchangeRate',
  proposal: 'Proposal',
  progress_update: 'ProgressUpdate',
  attachment: 'Attachment',
};

export function typeOfTable(table: string): string | null {
  return types[table] ?? null;
}
