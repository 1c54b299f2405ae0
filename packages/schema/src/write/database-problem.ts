import type { InputProblemShape } from '../mutation/input-problem.ts';
import { invalidInput } from '../mutation/invalid-input.ts';
import { Refused } from '../mutation/refused.ts';
import type { WritableRecord } from './writable-record.ts';
import type { Writing } from './writing.ts';

/** What PostgreSQL says of a row that cannot be. */
interface DatabaseError {
  readonly code: string;
  readonly table?: string;
  readonly constraint?: string;
  readonly detail?: string;
}

/** Constraints that hold a field to other records. */
const fieldsOfConstraints: Readonly<Record<string, string>> = {
  filed_agrees_with_statistical_record: 'statisticalRecord',
};

/** Does something; what the database refuses for what was given is refused with the path of the field. */
export async function toldByField<Done>(
  { record, root }: Pick<Writing, 'record' | 'root'>,
  work: () => Promise<Done>,
): Promise<Done> {
  try {
    return await work();
  } catch (error) {
    const problem = isDatabaseError(error) ? problemOf(error, record) : null;
    if (problem === null) throw error;
    const path = [...root, ...problem.path].map(String);
    throw new Refused(invalidInput([{ ...problem, path }]));
  }
}

function isDatabaseError(error: unknown): error is DatabaseError {
  return error instanceof Error && 'code' in error && typeof error.code === 'string';
}

function problemOf(
  { code, table, constraint = '', detail = '' }: DatabaseError,
  record: WritableRecord,
): InputProblemShape | null {
  const field = fieldsOfConstraints[constraint];
  if (code === '23514' && field !== undefined) {
    return { path: [field], code: 'NOT_TOGETHER', message: 'states otherwise of this record' };
  }
  if (code !== '23505') return null;
  const column = /^Key \("?(\w+)/.exec(detail)?.[1];
  const [name] =
    table === record.table
      ? (Object.entries(record.fields).find(([, each]) => each.column === column) ?? [])
      : (Object.entries(record.parts).find(([, part]) => part.table === table) ?? []);
  return {
    path: name === undefined ? [] : [name],
    code: 'TAKEN',
    message: 'another record has this already',
  };
}
