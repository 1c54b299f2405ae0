import type { DB } from '@nhipcau/database';
import type { Kysely } from 'kysely';
import { invalidInput } from '../mutation/invalid-input.ts';
import { Refused } from '../mutation/refused.ts';
import type { VersionConflictShape } from '../mutation/version-conflict.ts';
import type { Given } from '../write/input-types.ts';
import { lockStanding } from '../write/lock-record.ts';
import { Problems } from '../write/problems.ts';
import type { PartRow } from '../write/writable-part.ts';
import type { WritableRecord } from '../write/writable-record.ts';
import { applyChanges, readChanges } from '../write/write-record.ts';
import { bulkConflict } from './bulk-payload.ts';

/** The greatest number of records that are changed alike. */
export const greatestBulk = 500;

/**
 * Changes many records alike: all of them or none.
 * @throws Refused where what is given cannot be of one of them, or where somebody has changed some meanwhile: then all of
 * these are named
 */
export async function updateRecords(
  db: Kysely<DB>,
  record: WritableRecord,
  { records, patch }: { readonly records: readonly Given[]; readonly patch: Given },
): Promise<readonly string[]> {
  holdToNumber(records);
  const ofPatch = { db, record, problems: new Problems(), root: ['input', 'patch'] };
  const read = await readChanges(ofPatch, patch);
  const rows = await lockAll(db, record, records);
  for (const { place, row } of rows) {
    const root = ['input', 'records', place];
    await toldOfRecord(place, () => applyChanges({ db, record, problems: new Problems(), root }, row, read));
  }
  return rows.toSorted((one, other) => one.place - other.place).map(({ row }) => String(row.id));
}

/** Does something to one record; where a locked period forbids it, that record is told of. */
async function toldOfRecord(place: number, work: () => Promise<unknown>): Promise<void> {
  try {
    await work();
  } catch (error) {
    const isLocked = error instanceof Error && 'code' in error && error.code === 'NC001';
    if (!isLocked) throw error;
    const path = ['input', 'records', String(place)];
    throw new Refused(invalidInput([{ path, code: 'PERIOD_LOCKED', message: error.message }]));
  }
}

function holdToNumber(records: readonly Given[]): void {
  const problems = new Problems();
  const path = ['input', 'records'];
  if (records.length === 0) problems.add(path, 'REQUIRED', 'names no record');
  if (records.length > greatestBulk) problems.add(path, 'TOO_MANY', `has more than ${greatestBulk} records`);
  const seen = new Set<unknown>();
  for (const [place, { id }] of records.entries()) {
    if (seen.has(id)) problems.add([...path, place, 'id'], 'REPEATED', 'stands in the list already');
    seen.add(id);
  }
  problems.refuse();
}

/** All of them, in the order of their ids, so that two who change the same never wait for each other in a circle. */
async function lockAll(db: Kysely<DB>, record: WritableRecord, records: readonly Given[]) {
  const rows: { readonly place: number; readonly row: PartRow }[] = [];
  const conflicts: VersionConflictShape[] = [];
  const inOrder = [...records.entries()].toSorted(([, one], [, other]) =>
    String(one.id) < String(other.id) ? -1 : 1,
  );
  for (const [place, given] of inOrder) {
    try {
      rows.push({ place, row: await lockStanding(db, record, given, ['input', 'records', place]) });
    } catch (error) {
      if (!(error instanceof Refused) || error.refusal.__typename !== 'VersionConflict') throw error;
      conflicts.push(error.refusal);
    }
  }
  if (conflicts.length > 0) throw new Refused(bulkConflict(conflicts));
  return rows;
}
