import type { DB } from '@nhipcau/database';
import type { RecordRule } from '../writable-record.ts';

interface Ends<Table extends keyof DB> {
  readonly start: keyof DB[Table] & string;
  readonly end: keyof DB[Table] & string;
  /** The field that is at fault. */
  readonly field: string;
  /** Whether the end is the day after the last, and so cannot be the first. */
  readonly halfOpen?: boolean;
}

/** That something does not end before it begins. */
export function notBefore<Table extends keyof DB>({
  start,
  end,
  field,
  halfOpen = false,
}: Ends<Table>): RecordRule<Table> {
  return (row, at) => {
    const values: Readonly<Record<string, unknown>> = row;
    const from = values[start];
    const to = values[end];
    if (typeof from !== 'string' || typeof to !== 'string') return;
    if (to < from || (halfOpen && to === from)) at(field)('BEFORE_START', `is not after ${from}`);
  };
}
