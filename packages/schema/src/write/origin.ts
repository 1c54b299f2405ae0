import type { PartRow } from './writable-part.ts';
import type { Writing } from './writing.ts';

/** The source that rows are given, and the copy of its provenance that stands beside it. */
export interface Origin {
  readonly source_id: string;
  readonly provenance: string;
}

/** The source of what people of the office enter without naming another; a migration makes it. */
const enteredSourceId = '00000000-0000-7000-8000-00000000e2e2';

/**
 * The source of what a person enters: the one that was named, which has to be of what people enter, or the office's; null
 * for records that carry none.
 */
export async function originOf(
  { db, record, problems, root }: Writing,
  sourceId: unknown,
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
    problems.add([...root, named[0]], 'NOT_SUITABLE', 'is not a source of what people enter');
    problems.refuse();
  }
  return { source_id: id, provenance };
}

/** The source that a record has. */
export function standingOrigin({ source_id, provenance }: PartRow): Origin | null {
  return source_id === undefined ? null : { source_id: String(source_id), provenance: String(provenance) };
}
