import type { DB } from '@nhipcau/database';
import { type Kysely, sql } from 'kysely';
import type { Given } from '../write/input-types.ts';
import { lockRecord } from '../write/lock-record.ts';
import { Problems } from '../write/problems.ts';
import type { PartRow } from '../write/writable-part.ts';
import type { WritableRecord } from '../write/writable-record.ts';
import { type Exceptions, moveReferences } from './move-references.ts';

/** How records of a type are merged. */
export interface Merging extends Exceptions {
  readonly record: WritableRecord;
  /** What else the kept record takes over, such as names; told both as they stood. */
  readonly takeOver?: (db: Kysely<DB>, kept: PartRow, merged: PartRow) => Promise<void>;
}

/**
 * Merges a duplicate into the record that is kept: whatever named it names that one, and its id goes on resolving.
 * @throws Refused where one of both is not there, has changed, or was merged already
 */
export async function mergeRecords(db: Kysely<DB>, merging: Merging, given: Given): Promise<string> {
  const { table } = merging.record;
  const [kept, merged] = await lockBoth(db, merging.record, given);
  const pair = { table, kept: String(kept.id), merged: String(merged.id) };
  await leaveWhatGoes(db, table, kept, merged);
  await moveReferences(db, pair, merging);
  await merging.takeOver?.(db, kept, merged);
  await sql`update ${sql.table(table)} set merged_into_id = ${pair.kept} where id = ${pair.merged}`.execute(
    db,
  );
  return pair.kept;
}

/** Both records, locked in the order of their keys, so that two merges never wait for each other. */
async function lockBoth(
  db: Kysely<DB>,
  record: WritableRecord,
  given: Given,
): Promise<readonly [PartRow, PartRow]> {
  const sides = (['keep', 'merge'] as const).map((name) => ({
    name,
    given: { id: given[name], expectedVersion: given[`${name}Version`] },
  }));
  const rows = new Map<string, PartRow>();
  for (const side of sides.toSorted((one, other) =>
    String(one.given.id) < String(other.given.id) ? -1 : 1,
  )) {
    rows.set(side.name, await lockRecord(db, record, side.given, ['input'], side.name));
  }
  const problems = new Problems();
  const [kept, merged] = [rows.get('keep'), rows.get('merge')];
  if (kept === undefined || merged === undefined)
    throw new Error('both records were locked and one is missing');
  if (kept.id === merged.id) problems.add(['input', 'merge'], 'REPEATED', 'is the same record');
  for (const [name, row] of rows) {
    if (row.merged_into_id !== null)
      problems.add(['input', name], 'NOT_SUITABLE', 'was merged into another already');
  }
  problems.refuse();
  return [kept, merged];
}

/** Where the kept record stands under the one that goes, it comes to stand under what that one stood under. */
async function leaveWhatGoes(db: Kysely<DB>, table: string, kept: PartRow, merged: PartRow): Promise<void> {
  await sql`
    with recursive above as (
      select parent_id as id from ${sql.table(table)} where id = ${kept.id}
      union select record.parent_id from ${sql.table(table)} as record join above on above.id = record.id
    )
    update ${sql.table(table)} set parent_id = ${merged.parent_id}
    where id = ${kept.id} and ${merged.id} in (select id from above)
  `.execute(db);
}
