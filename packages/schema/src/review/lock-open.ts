import type { DB } from '@nhipcau/database';
import type { Kysely } from 'kysely';
import type { Given } from '../write/input-types.ts';
import { lockRecord } from '../write/lock-record.ts';
import type { Problems } from '../write/problems.ts';
import type { PartRow } from '../write/writable-part.ts';

interface Reviewed {
  readonly table: 'proposal' | 'progress_update';
  readonly typename: string;
  readonly noun: string;
}

/** The row that is meant, locked, in one of these states. @throws Refused where it is none, or not in such a state */
export async function lockOpen(
  db: Kysely<DB>,
  reviewed: Reviewed,
  given: Given,
  states: readonly string[],
  problems: Problems,
): Promise<PartRow> {
  const row = await lockRecord(db, reviewed, given, ['input']);
  if (!states.includes(String(row.state))) {
    problems.add(['input', 'id'], 'NOT_SUITABLE', `is ${String(row.state)}`);
    problems.refuse();
  }
  return row;
}
