import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { z } from 'zod';

const manifest = z.record(z.string().regex(/^sha256:[0-9a-f]{64}$/), z.string().min(1));

/** Operations that were looked at before they were let in: the dashboard's own. */
export class TrustedDocuments {
  readonly #texts: ReadonlyMap<string, string>;

  constructor(texts: Readonly<Record<string, string>>) {
    this.#texts = new Map(Object.entries(texts));
  }

  /** The document with this id, `sha256:` and the text's SHA-256 in hexadecimal. */
  find(id: string): string | undefined {
    return this.#texts.get(id);
  }
}

/**
 * Reads a manifest of documents by their ids, as the dashboard's build writes it; without a path there are none.
 *
 * @throws Error in one sentence where it cannot be read, or says something of a text that is not so
 */
export async function readTrustedDocuments(path: string | undefined): Promise<TrustedDocuments> {
  if (path === undefined) return new TrustedDocuments({});
  const text = await readFile(path, 'utf8').catch((cause: unknown) => {
    throw new Error(`TRUSTED_DOCUMENTS: ${path} cannot be read`, { cause });
  });
  const documents = manifest.parse(JSON.parse(text));
  for (const [id, document] of Object.entries(documents)) {
    const actual = `sha256:${createHash('sha256').update(document).digest('hex')}`;
    if (actual !== id) throw new Error(`TRUSTED_DOCUMENTS: ${path} names ${id} what is ${actual}`);
  }
  return new TrustedDocuments(documents);
}
