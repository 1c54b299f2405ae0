import {
  type AttachableRecord,
  attachFile,
  ContentGone,
  type Context,
  type FileToAttach,
} from '@nhipcau/schema';
import { type AcceptedFile, acceptFile, type Files, type ToKeep } from '@nhipcau/storage';
import pLimit from 'p-limit';

/** Images take memory and time: so many are looked at at once, the others wait. */
const looking = pLimit(2);

interface Keeping {
  readonly context: Context;
  readonly files: Files;
  readonly record: AttachableRecord;
  readonly idempotencyKey: string | undefined;
}

/**
 * Looks at a file that has come, keeps its bytes, and only then tells the database: what is attached is there, whenever the
 * machine is switched off. Gives its node id. @throws RefusedFile; Refused
 */
export async function keepFile(keeping: Keeping, path: string, name: string): Promise<string> {
  const { storage, incoming } = keeping.files;
  const accepted = await looking(() => acceptFile(incoming, path, name));
  try {
    await putAll(keeping.files, accepted);
    return await attachFile(keeping.context, {
      record: keeping.record,
      file: toAttach(accepted),
      idempotencyKey: keeping.idempotencyKey,
      isKept: async () => {
        const kept = await Promise.all(bytesOf(accepted).map(({ key }) => storage.has(key)));
        return kept.every(Boolean);
      },
    });
  } catch (error) {
    if (!(error instanceof ContentGone)) throw error;
    throw new Error('the file was swept away while it was attached', { cause: error });
  } finally {
    await accepted.discard();
  }
}

async function putAll({ storage }: Files, accepted: AcceptedFile): Promise<void> {
  for (const { key, path } of bytesOf(accepted)) await storage.put(key, path);
}

function bytesOf({ content, thumbnail }: AcceptedFile): readonly ToKeep[] {
  return thumbnail === null ? [content] : [content, thumbnail];
}

function toAttach({ content, thumbnail, discard: _, ...file }: AcceptedFile): FileToAttach {
  return { ...file, content: content.key, thumbnail: thumbnail?.key ?? null };
}
