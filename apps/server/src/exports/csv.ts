import type { Cell } from './cell.ts';
import type { FileRows } from './file-rows.ts';

/** Excel reads UTF-8 only behind this mark. */
const BYTE_ORDER_MARK = '\uFEFF';
/** What makes a spreadsheet take a text for a formula. */
const FORMULA = /^[=+\-@\t\r]/;
const NUMBER = /^-?\d+(\.\d+)?$/;
const QUOTED = /[",\r\n]|^\s|\s$/;

/** A field of RFC 4180. What a spreadsheet would run as a formula is led by an apostrophe; negative numbers are none. */
export function csvField(cell: Cell): string {
  if (cell === null) return '';
  const text = String(cell);
  const harmless = NUMBER.test(text) || !FORMULA.test(text) ? text : `'${text}`;
  return QUOTED.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}

/** The lines of a CSV file: a header, then a line for each row. */
export async function* csv({ columns, batches }: FileRows): AsyncGenerator<string> {
  const line = (fields: readonly string[]) => `${fields.join(',')}\r\n`;
  yield BYTE_ORDER_MARK + line(columns.map(({ header }) => csvField(header)));
  for await (const batch of batches) {
    yield batch.map((cells) => line(cells.map(csvField))).join('');
  }
}
