import type { DB } from '@nhipcau/database';
import { BadUserInput } from '@nhipcau/pothos-kysely';
import { type Kysely, sql } from 'kysely';
import { makeChange } from '../change/make-change.ts';
import type { Context } from '../context.ts';
import { decodeNodeId, encodeNodeId } from '../node/node-id.ts';
import { mayPropose, openStates } from '../review/who-may.ts';
import { mayWrite } from '../viewer/may-write.ts';
import { askNode } from './ask-node.ts';
import { type Attachable, belongingTo, isAttachable } from './attachable.ts';
import { holdContents } from './content-lock.ts';

/** A record to which the viewer may attach files. */
export interface AttachableRecord {
  readonly typename: Attachable;
  readonly id: string;
}

/** Why nothing can be attached to what was named. */
export type CannotAttach = 'FORBIDDEN' | 'NOT_FOUND' | 'NOT_ATTACHABLE';

/** The record that a node id names, if the viewer may attach files to it; else why not. Asked before a file is read. */
export async function attachableRecord(
  context: Context,
  nodeId: string,
): Promise<AttachableRecord | CannotAttach> {
  const { viewer } = context;
  const reports = mayPropose(viewer);
  if (!(mayWrite(viewer) || reports) || viewer.scopes?.includes('write') === false) return 'FORBIDDEN';
  try {
    const found = await askNode(context, nodeId);
    if (found === null) return 'NOT_FOUND';
    const { typename } = found;
    if (!isAttachable(typename)) return 'NOT_ATTACHABLE';
    const { id } = decodeNodeId(found.id);
    if (typename !== 'ProgressUpdate') return reports ? 'FORBIDDEN' : { typename, id };
    return reports && (await isOpenReport(context, id)) ? { typename, id } : 'FORBIDDEN';
  } catch (error) {
    if (error instanceof BadUserInput) return 'NOT_FOUND';
    throw error;
  }
}

/** Whether a report waits for a decision, or has not been sent: its partner may add to it. */
async function isOpenReport({ kysely }: Context, id: string): Promise<boolean> {
  const report = await kysely
    .selectFrom('progress_update')
    .select('id')
    .where('id', '=', id)
    .where('state', 'in', openStates)
    .executeTakeFirst();
  return report !== undefined;
}

/** A file whose bytes are kept. */
export interface FileToAttach {
  readonly name: string;
  readonly slug: string;
  readonly mediaType: string;
  readonly bytes: number;
  readonly width: number | null;
  readonly height: number | null;
  readonly content: string;
  readonly thumbnail: string | null;
}

/** Thrown where the bytes were swept away between their coming and now: they have to be kept again. */
export class ContentGone extends Error {
  override readonly name = 'ContentGone';
}

interface Attaching {
  readonly record: AttachableRecord;
  readonly file: FileToAttach;
  readonly idempotencyKey?: string | undefined;
  /** Whether the bytes are there. */
  readonly isKept: () => Promise<boolean>;
}

/** Attaches a file to a record, in one change, and gives its node id. @throws Refused; ContentGone */
export async function attachFile(
  context: Context,
  { record, file, idempotencyKey, isKept }: Attaching,
): Promise<string> {
  const input = { ...record, name: file.name, content: file.content };
  const about = { operation: 'attachFile', input, idempotencyKey };
  const answer = await makeChange(context, about, async (db) => {
    await holdContents(db);
    if (!(await isKept())) throw new ContentGone('the file was swept away');
    return { id: await insert(db, context, record, file) };
  });
  return answer.id;
}

async function insert(
  db: Kysely<DB>,
  { viewer }: Context,
  { typename, id }: AttachableRecord,
  { mediaType, bytes, ...file }: FileToAttach,
): Promise<string> {
  const made = await db
    .insertInto('attachment')
    .values({
      ...belongingTo(typename, id),
      ...file,
      media_type: mediaType,
      size_bytes: bytes,
      uploaded_by: viewer.personId,
      uploaded_by_name: viewer.name ?? null,
      // Files that are attached together keep their order.
      uploaded_at: sql`clock_timestamp()`,
    })
    .returning('id')
    .executeTakeFirstOrThrow();
  return encodeNodeId('Attachment', made.id);
}
