import { type Entry, openPromise, type ZipFile } from 'yauzl';
import { limits } from '../limits.ts';
import { RefusedFile } from '../refused-file.ts';

/** Programs within documents: of Microsoft's, and of OpenDocument. */
const PROGRAM = /(?:^|\/)vbaProject\.bin$|^(?:Basic|Scripts)\/|\.(?:exe|dll|js|vbs|bat|cmd|ps1|jar)$/i;

/**
 * Unpacks an office document, keeping nothing of it, to see that it can be and to how much: what an archive says of its own
 * sizes is not believed.
 * @throws RefusedFile where it is damaged, would fill a computer, or has programs in it
 */
export async function checkArchive(path: string): Promise<void> {
  let archive: ZipFile | undefined;
  try {
    archive = await openPromise(path, { lazyEntries: true, autoClose: false, validateEntrySizes: true });
    let unpacked = 0;
    let parts = 0;
    for await (const entry of archive.eachEntry()) {
      parts += 1;
      if (parts > limits.parts)
        throw new RefusedFile('UNPACKS_TOO_LARGE', `has more than ${limits.parts} parts`);
      if (PROGRAM.test(entry.fileName)) throw new RefusedFile('MACROS', 'has a program in it');
      unpacked += await unpackedBytes(archive, entry, limits.unpackedBytes - unpacked);
    }
  } catch (error) {
    if (error instanceof RefusedFile) throw error;
    throw new RefusedFile('DAMAGED', 'is an archive that cannot be unpacked');
  } finally {
    archive?.close();
  }
}

async function unpackedBytes(archive: ZipFile, entry: Entry, left: number): Promise<number> {
  const tooLarge = () =>
    new RefusedFile('UNPACKS_TOO_LARGE', `unpacks to more than ${limits.unpackedBytes} bytes`);
  if (entry.uncompressedSize > left) throw tooLarge();
  if (entry.fileName.endsWith('/')) return 0;
  const stream = await archive.openReadStreamPromise(entry);
  let bytes = 0;
  for await (const chunk of stream) {
    bytes += (chunk as Buffer).length;
    if (bytes > left) throw tooLarge();
  }
  return bytes;
}
