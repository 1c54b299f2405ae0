import { PassThrough, Readable } from 'node:stream';
import { ZipFile } from 'yazl';
import type { FileRows } from './file-rows.ts';
import { rowXml } from './xlsx-cell.ts';
import { fixedParts, type SheetName, sheetEnd, sheetStart } from './xlsx-parts.ts';

/** A sheet cannot have more, its header among them. */
export const MOST_ROWS = 1_048_576;

/**
 * An XLSX workbook (ECMA-376) as it is written: sheets of rows, as many as they need, then a sheet that says what the
 * file is about. Texts stand in their cells, so that nothing has to be known of all of them beforehand.
 */
export async function* xlsx(rows: FileRows, names: SheetNames, mostRows = MOST_ROWS): AsyncGenerator<Buffer> {
  const zip = new ZipFile();
  const file = zip.outputStream.pipe(new PassThrough());
  const failed = (error: unknown) => file.destroy(error instanceof Error ? error : new Error(String(error)));
  zip.on('error', failed);
  writeSheets(zip, rows, names, mostRows).catch(failed);
  for await (const chunk of file) yield chunk as Buffer;
}

/** What the sheets are called. */
export interface SheetNames {
  readonly data: string;
  readonly about: string;
}

/** Entries are written one after the other: a next one begins when the one before it is whole. */
async function writeSheets(zip: ZipFile, rows: FileRows, names: SheetNames, mostRows: number): Promise<void> {
  const source = rows.batches[Symbol.asyncIterator]();
  const sheets: SheetName[] = [];
  let count = 0;
  let left: readonly (readonly (string | boolean | null)[])[] = [];
  let ended = false;

  async function* sheet(): AsyncGenerator<string> {
    yield sheetStart +
      rowXml(
        1,
        rows.columns.map(({ header }) => header),
        [],
      );
    let line = 1;
    while (line < mostRows) {
      if (left.length === 0) {
        const next = await source.next();
        if (next.done === true) {
          ended = true;
          break;
        }
        left = next.value;
      }
      const fitting = left.slice(0, mostRows - line);
      left = left.slice(fitting.length);
      const first = line + 1;
      yield fitting.map((cells, index) => rowXml(first + index, cells, rows.columns)).join('');
      line += fitting.length;
      count += fitting.length;
    }
    yield sheetEnd;
  }
  const add = async (name: string, content: AsyncGenerator<string>) => {
    const part = `xl/worksheets/sheet${sheets.length + 1}.xml`;
    sheets.push({ name, part });
    const stream = Readable.from(content, { objectMode: false, highWaterMark: 1 << 16 });
    const written = new Promise<void>((resolve, reject) => stream.once('end', resolve).once('error', reject));
    zip.addReadStream(stream, part);
    await written;
  };
  while (!ended) await add(sheets.length === 0 ? names.data : `${names.data} ${sheets.length + 1}`, sheet());
  await add(names.about, aboutSheet(rows.about(count)));
  for (const { path, xml } of fixedParts(sheets)) zip.addBuffer(Buffer.from(xml), path);
  zip.end();
}

async function* aboutSheet(lines: readonly (readonly [string, string])[]): AsyncGenerator<string> {
  yield sheetStart + lines.map((cells, index) => rowXml(index + 1, cells, [])).join('') + sheetEnd;
}
