import { activityWriting } from '../activity/activity-writing.ts';
import { projectWriting } from '../project/project-writing.ts';
import { transactionWriting } from '../transaction/transaction-writing.ts';
import type { WritableField } from '../write/field/writable-field.ts';
import type { WritableRecord, WritableShape } from '../write/writable-record.ts';

/** What identifies a record, or ties it to others that a partner knows nothing of: the office's alone. */
const withheld = new Set([
  'code',
  'source',
  'project',
  'parent',
  'statisticalRecord',
  'twinning',
  'managingBody',
]);

/** What partners may propose to change: the fields of the record's own declaration, held to its own checks. */
function proposable({ fields }: WritableRecord): WritableShape {
  const own = Object.entries<WritableField>(fields).filter(([name]) => !withheld.has(name));
  return { fields: Object.fromEntries(own), parts: {} };
}

export interface Proposable {
  readonly record: WritableRecord;
  /** The member of the input that holds what is proposed. */
  readonly member: string;
  readonly shape: WritableShape;
  /** The column of `proposal` that names the record; a project's own is always filled. */
  readonly column: 'project_id' | 'transaction_id' | 'activity_id';
}

/** By the type of the record. */
export const proposables = {
  Project: {
    record: projectWriting,
    member: 'project',
    shape: proposable(projectWriting),
    column: 'project_id',
  },
  Transaction: {
    record: transactionWriting,
    member: 'transaction',
    shape: proposable(transactionWriting),
    column: 'transaction_id',
  },
  Activity: {
    record: activityWriting,
    member: 'activity',
    shape: proposable(activityWriting),
    column: 'activity_id',
  },
} as const satisfies Readonly<Record<string, Proposable>>;

/** What a proposal is of. */
export function proposableOf(row: Readonly<Record<string, unknown>>): Proposable & { readonly id: string } {
  if (row.transaction_id) return { ...proposables.Transaction, id: String(row.transaction_id) };
  if (row.activity_id) return { ...proposables.Activity, id: String(row.activity_id) };
  return { ...proposables.Project, id: String(row.project_id) };
}
