import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { pipeline } from 'node:stream/promises';

/** What a file is kept under: the SHA-256 of its bytes, in lower-case hex. Nothing that a person types is ever one. */
export type ContentKey = string & { readonly __contentKey: true };

export function isContentKey(text: string): text is ContentKey {
  return /^[0-9a-f]{64}$/.test(text);
}

/** @throws Error for anything that is no key: it would otherwise name some other path */
export function contentKey(text: string): ContentKey {
  if (isContentKey(text)) return text;
  throw new Error(`${JSON.stringify(text)} is no key of a stored file`);
}

/** The key of a file's bytes. */
export async function contentKeyOf(path: string): Promise<ContentKey> {
  const hash = createHash('sha256');
  await pipeline(createReadStream(path), hash);
  return contentKey(hash.digest('hex'));
}

/** Where a file stands below its store: spread over folders, so that none grows too long. */
export function placeOf(key: ContentKey): string {
  return `${contentKey(key).slice(0, 2)}/${key}`;
}

/** The key of what stands there; null for what is none of ours. */
export function keyAtPlace(place: string): ContentKey | null {
  const [folder, name, ...more] = place.split('/');
  const isOurs =
    name !== undefined && more.length === 0 && isContentKey(name) && name.startsWith(folder ?? '-');
  return isOurs ? name : null;
}
