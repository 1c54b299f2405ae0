import type { DB } from '@nhipcau/database';
import type { Kysely } from 'kysely';
import type { Problems } from './problems.ts';
import type { WritableRecord } from './writable-record.ts';
import type { Origin } from './write-part.ts';

/** The source of what people of the office enter without naming another; a migration makes it. */
export const enteredSourceId = '00000000-0000-7000-8000-00000000e2e2';

/** The source of what a person enters: the one that was named, which has to be of what people enter, or the office's. */
export async function originOf(
  db: Kysely<DB>,
  record: WritableRecord,
  sourceId: unknown,
  problems: Problems,
): Promise<Origin | null> {
  const named = Object.entries(record.fields).find(([, { column }]) => column === 'source_id');
  if (named === undefined) return null;
  const id = typeof sourceId === 'string' ? sourceId : enteredSourceId;
  const { provenance } = await db
    .selectFrom('source')
    .select('provenance')
    .where('id', '=', id)
    .executeTakeFirstOrThrow();
  if (provenance !== 'ENTERED') {
    problems.add(['input', named[0]], 'NOT_SUITABLE', 'is not a source of what people enter');
    problems.refuse();
  }
  return { source_id: id, provenance };
}
