import { rm, stat } from 'node:fs/promises';
import { checkArchive } from './content/check-archive.ts';
import { fileNameFrom, slugOf } from './content/file-name.ts';
import { findType } from './content/find-type.ts';
import { type MediaType, mediaTypes } from './content/media-types.ts';
import { type ContentKey, contentKeyOf } from './content-key.ts';
import { makeImages } from './image/make-images.ts';
import type { Incoming } from './incoming.ts';

/** Bytes that are to be kept, where they stand meanwhile. */
export interface ToKeep {
  readonly key: ContentKey;
  readonly path: string;
}

/** A file that is taken, as it will be kept. */
export interface AcceptedFile {
  /** What it is called, with the ending of its type. */
  readonly name: string;
  /** The same for an address. */
  readonly slug: string;
  readonly mediaType: MediaType;
  readonly bytes: number;
  /** Of an image. */
  readonly width: number | null;
  readonly height: number | null;
  readonly content: ToKeep;
  readonly thumbnail: ToKeep | null;
  /** Removes what was made on the way. */
  discard(): Promise<void>;
}

/**
 * Looks at what came and makes of it what is kept. What came is gone then.
 * @throws RefusedFile where it is not taken
 */
export async function acceptFile(incoming: Incoming, path: string, givenName: string): Promise<AcceptedFile> {
  const made = [path];
  const discard = async () => {
    await Promise.all(made.map((each) => rm(each, { force: true })));
  };
  try {
    const name = fileNameFrom(givenName);
    const mediaType = await findType(path, name.ending);
    const { endings, handling } = mediaTypes[mediaType];
    const ending = name.ending === '' ? endings[0] : name.ending;
    if (handling === 'ARCHIVE') await checkArchive(path);
    const image = handling === 'IMAGE' ? { image: incoming.path(), thumbnail: incoming.path() } : null;
    if (image !== null) made.push(image.image, image.thumbnail);
    const size = image === null ? null : await makeImages(path, mediaType, image);
    const kept = image?.image ?? path;
    return {
      name: `${name.base}.${ending}`,
      slug: slugOf(name, ending),
      mediaType,
      bytes: (await stat(kept)).size,
      width: size?.width ?? null,
      height: size?.height ?? null,
      content: await toKeep(kept),
      thumbnail: image === null ? null : await toKeep(image.thumbnail),
      discard,
    };
  } catch (error) {
    await discard();
    throw error;
  }
}

async function toKeep(path: string): Promise<ToKeep> {
  return { key: await contentKeyOf(path), path };
}
