import { schema } from '@nhipcau/schema';
import { LRUCache } from 'lru-cache';
import { type ReadDocument, type Reading, readDocument } from './read-document.ts';
import { asksForNothing, strangersSchema } from './strangers-schema.ts';

/** For whom a document is read: what is told of its mistakes differs. */
export type Reader = 'signed-in' | 'visitor' | 'stranger';

const readings: Readonly<Record<Reader, Reading>> = {
  'signed-in': { schema, isToldNames: true },
  visitor: { schema, isToldNames: false },
  stranger: { schema: strangersSchema, isToldNames: false, mayAsk: asksForNothing },
};

const MOST_CHARACTERS = 20_000_000;

/** Reads documents, each once while it is asked for again and again; those that are refused too. */
export class KnownDocuments {
  readonly #known = new LRUCache<string, ReadDocument>({
    maxSize: MOST_CHARACTERS,
    // A parsed document takes several times its text.
    sizeCalculation: (_read, key) => key.length + 1_000,
  });

  read(text: string, reader: Reader): ReadDocument {
    const key = `${reader} ${text}`;
    const known = this.#known.get(key);
    if (known !== undefined) return known;
    const read = readDocument(text, readings[reader]);
    if (text.length < MOST_CHARACTERS / 100) this.#known.set(key, read);
    return read;
  }
}
