import type { Row } from '../models/row.ts';

/** The types of the records that files are attached to, and the columns that name them. */
const columns = {
  Project: 'project_id',
  Activity: 'activity_id',
  OrganisationRegistration: 'organisation_registration_id',
  LegalDocument: 'legal_document_id',
  PlanTask: 'plan_task_id',
  ProgressUpdate: 'progress_update_id',
} as const satisfies Readonly<Record<string, keyof Row<'attachment'>>>;

export type Attachable = keyof typeof columns;

export function isAttachable(typename: string): typename is Attachable {
  return Object.hasOwn(columns, typename);
}

/** The columns that say that a file belongs to a record. */
export function belongingTo(typename: Attachable, id: string): Readonly<Record<string, string>> {
  return { [columns[typename]]: id };
}
