import { PassThrough, Readable } from 'node:stream';
import { finished } from 'node:stream/promises';
import { ZipFile } from 'yazl';
import type { FileRows } from './file-rows.ts';
import { RowSource } from './row-source.ts';
import { rowXml } from './xlsx-cell.ts';
import { fixedParts, type SheetName, sheetEnd, sheetStart } from './xlsx-parts.ts';

/** A sheet cannot have more, its header among them. */
const MOST_ROWS = 1_048_576;
const BUFFERED_CHARACTERS = 1 << 16;

/** What the sheets are called. */
export interface SheetNames {
  readonly data: string;
  readonly about: string;
}

/**
 * An XLSX workbook (ECMA-376) as it is written: sheets of rows, as many as they need, then a sheet that says what the
 * file is about. Texts stand in their cells, so that nothing has to be known of all of them beforehand.
 */
export async function* xlsx(rows: FileRows, names: SheetNames, mostRows = MOST_ROWS): AsyncGenerator<Buffer> {
  const zip = new ZipFile();
  const file = zip.outputStream.pipe(new PassThrough());
  const failed = (error: unknown) => file.destroy(error instanceof Error ? error : new Error(String(error)));
  zip.on('error', failed);
  writeParts(zip, rows, names, mostRows).catch(failed);
  for await (const chunk of file) yield chunk as Buffer;
}

async function writeParts(zip: ZipFile, rows: FileRows, names: SheetNames, mostRows: number): Promise<void> {
  const source = new RowSource(rows.batches);
  const sheets: SheetName[] = [];
  do {
    const name = sheets.length === 0 ? names.data : `${names.data} ${sheets.length + 1}`;
    await writeSheet(zip, sheets, name, rowsSheet(source, rows.columns, mostRows));
  } while (!(await source.isEmpty()));
  await writeSheet(zip, sheets, names.about, aboutSheet(rows.about(source.taken)));
  for (const { path, xml } of fixedParts(sheets)) zip.addBuffer(Buffer.from(xml), path);
  zip.end();
}

/** Sheets are written one after the other: the next one begins when this one is read to its end. */
async function writeSheet(
  zip: ZipFile,
  sheets: SheetName[],
  name: string,
  content: AsyncIterable<string>,
): Promise<void> {
  const part = `xl/worksheets/sheet${sheets.length + 1}.xml`;
  sheets.push({ name, part });
  const stream = Readable.from(content, { objectMode: false, highWaterMark: BUFFERED_CHARACTERS });
  const written = finished(stream);
  zip.addReadStream(stream, part);
  await written;
}

async function* rowsSheet(
  source: RowSource,
  columns: FileRows['columns'],
  mostRows: number,
): AsyncGenerator<string> {
  const headers = columns.map(({ header }) => header);
  yield sheetStart + rowXml(1, headers, []);
  for (let line = 2; line <= mostRows; ) {
    const first = line;
    const rows = await source.take(mostRows - line + 1);
    if (rows.length === 0) break;
    yield rows.map((cells, index) => rowXml(first + index, cells, columns)).join('');
    line += rows.length;
  }
  yield sheetEnd;
}

async function* aboutSheet(lines: readonly (readonly [string, string])[]): AsyncGenerator<string> {
  yield sheetStart + lines.map((cells, index) => rowXml(index + 1, cells, [])).join('') + sheetEnd;
}
