import type { DB } from '@nhipcau/database';
import { type Kysely, sql } from 'kysely';
import { Refused } from '../mutation/refused.ts';
import { versionConflict } from '../mutation/version-conflict.ts';
import { keyOfNodeId } from '../node/node-id.ts';
import type { Given } from './input-types.ts';
import { Problems } from './problems.ts';
import type { PartRow } from './writable-part.ts';
import type { WritableRecord } from './writable-record.ts';

/**
 * The record as it stands, which nobody else changes until this is over.
 * @throws Refused where there is none, or not in the expected version
 */
export async function lockRecord(
  db: Kysely<DB>,
  { table, typename, noun }: Pick<WritableRecord, 'table' | 'typename' | 'noun'>,
  given: Given,
  root: readonly (string | number)[],
  field = 'id',
): Promise<PartRow> {
  const problems = new Problems();
  const id = idOf(typename, given.id);
  const { rows } =
    id === null
      ? { rows: [] }
      : await sql<PartRow>`
    select * from ${sql.table(table)} where id = ${id} for no key update
  `.execute(db);
  const [row] = rows;
  if (id === null || row === undefined) {
    problems.add([...root, field], 'NOT_FOUND', `is not the node id of ${noun} that there is`);
    problems.refuse();
    throw new Error('a problem was found and not refused');
  }
  const expectedVersion = Number(given.expectedVersion);
  const currentVersion = Number(row.version);
  if (expectedVersion !== currentVersion) {
    throw new Refused(
      versionConflict({ expectedVersion, currentVersion, current: { __typename: typename, id } }),
    );
  }
  return row;
}

function idOf(typename: string, id: unknown): string | null {
  try {
    return keyOfNodeId(typename, String(id), 'id');
  } catch {
    return null;
  }
}

/**
 * The same of a record that is to be changed or deleted: one that was merged into another is that one's past.
 * @throws Refused where it was merged
 */
export async function lockStanding(...asked: Parameters<typeof lockRecord>): Promise<PartRow> {
  const row = await lockRecord(...asked);
  const [, , , root] = asked;
  const problems = new Problems();
  if (row.merged_into_id) problems.add([...root, 'id'], 'NOT_SUITABLE', 'was merged into another');
  problems.refuse();
  return row;
}
