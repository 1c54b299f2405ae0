import type { Readable } from 'node:stream';
import type { ContentKey } from './content-key.ts';

/** Which bytes of a file, both included. */
export interface ByteRange {
  readonly start: number;
  readonly end: number;
}

/** A file that is there. */
export interface StoredFile {
  readonly key: ContentKey;
  /** When it was last put. */
  readonly putAt: Date;
}

/** Where the bytes of files are, by their content. What they are called and who may read them is told elsewhere. */
export interface Storage {
  readonly kind: 'disk' | 's3';
  /**
   * Keeps the file that stands at a path, which may be gone then. Once this is done the file outlives a loss of power; until
   * then there is none under the key. One that is there already counts as put now.
   */
  put(key: ContentKey, path: string): Promise<void>;
  has(key: ContentKey): Promise<boolean>;
  /** The bytes, or a part of them; null where there is no such file. */
  read(key: ContentKey, range?: ByteRange): Promise<Readable | null>;
  remove(key: ContentKey): Promise<void>;
  /** All that is kept, in any order. */
  list(): AsyncIterable<StoredFile>;
  /** Whose files these are: as it was first told, whatever is told later. */
  belongsTo(mark: string): Promise<string>;
}
