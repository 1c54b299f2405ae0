import { BadUserInput } from '@nhipcau/pothos-kysely';
import type { Context } from '../context.ts';
import { keyOfNodeId } from '../node/node-id.ts';
import { askNode } from './ask-node.ts';

/** What is served of an attachment. */
export interface ServedFile {
  readonly name: string;
  readonly mediaType: string;
  readonly bytes: number;
  readonly content: string;
  readonly thumbnail: string | null;
}

/** The file with a node id, if the viewer may read it; null where there is none, and nobody is told which. */
export async function findFile(context: Context, nodeId: string): Promise<ServedFile | null> {
  try {
    const id = keyOfNodeId('Attachment', nodeId, 'id');
    // Twice, as everything is read: once as the API answers, and once as the database lets this viewer see.
    if ((await askNode(context, nodeId)) === null) return null;
    const row = await context.kysely
      .selectFrom('attachment')
      .select(['name', 'media_type', 'size_bytes', 'content', 'thumbnail'])
      .where('id', '=', id)
      .executeTakeFirst();
    if (row === undefined) return null;
    const { media_type: mediaType, size_bytes: bytes, ...file } = row;
    return { ...file, mediaType, bytes };
  } catch (error) {
    if (error instanceof BadUserInput) return null;
    throw error;
  }
}
