import type { PathOf } from '../change/database-fault.ts';
import { invalidInput } from '../mutation/invalid-input.ts';
import { Refused } from '../mutation/refused.ts';
import type { WritableShape } from './writable-record.ts';
import type { Writing } from './writing.ts';

/** Where in the input a column of a record or of one of its parts was given. */
export function pathsIn(table: string | null, { fields, parts }: WritableShape): PathOf {
  return (named, column) => {
    const [name] =
      named === table
        ? (Object.entries(fields).find(([, field]) => field.column === column) ?? [])
        : (Object.entries(parts).find(([, part]) => part.table === named) ?? []);
    return name === undefined ? null : [name];
  };
}

const codes = { '23505': 'TAKEN', '23514': 'NOT_TOGETHER' } as const;

/** Does something; where it breaks a constraint that the record names a field for, that field is told of. */
export async function toldByField<Done>(
  { record, root }: Pick<Writing, 'record' | 'root'>,
  work: () => Promise<Done>,
): Promise<Done> {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof Error) || !('code' in error) || !('constraint' in error)) throw error;
    const field = record.constraints[String(error.constraint)];
    const code = codes[error.code as keyof typeof codes];
    if (field === undefined || code === undefined) throw error;
    const path = [...root, field].map(String);
    throw new Refused(invalidInput([{ path, code, message: 'cannot stand beside what other records say' }]));
  }
}
