import type { DB } from '@nhipcau/database';
import { type Kysely, sql } from 'kysely';
import { recordInUse } from '../mutation/record-in-use.ts';
import { Refused } from '../mutation/refused.ts';
import { encodeNodeId } from '../node/node-id.ts';
import type { Given } from './input-types.ts';
import { lockStanding } from './lock-record.ts';
import { referrersOf } from './referrers.ts';
import type { WritableRecord } from './writable-record.ts';

/** Deletes a record with its parts, and gives its node id. @throws Refused where others refer to it */
export async function deleteRecord(db: Kysely<DB>, record: WritableRecord, given: Given): Promise<string> {
  const row = await lockStanding(db, record, given, ['input']);
  const id = String(row.id);
  const referrers = await referrersOf(db, record.table, id);
  if (referrers.length > 0) throw new Refused(recordInUse(referrers));
  await sql`delete from ${sql.table(record.table)} where id = ${id}`.execute(db);
  return encodeNodeId(record.typename, id);
}
