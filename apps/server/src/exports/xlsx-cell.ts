import type { Cell, CellType } from './cell.ts';

/** Spreadsheets keep fifteen digits of a number; longer ones stay text, so that none is lost. */
const MOST_DIGITS = 15;
const NUMBER = /^-?\d+(\.\d+)?$/;
const DATE = /^(\d{4})-(\d{2})-(\d{2})$/;
const MOST_CHARACTERS = 32_767;
/** Style 1 of the workbook: a date. */
const DATE_STYLE = ' s="1"';

const isWritable = (code: number) =>
  code >= 0x20
    ? (code < 0xd800 || code > 0xdfff) && code !== 0xfffe && code !== 0xffff
    : [9, 10, 13].includes(code);

/** XML 1.0 knows neither most control characters nor halves of surrogate pairs: whatever it cannot write goes. */
function writable(text: string): string {
  return Array.from(text)
    .filter((character) => isWritable(character.codePointAt(0) ?? 0))
    .join('');
}

export function escapeXml(text: string): string {
  return writable(text)
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}

/** Days since the last of 1899, as spreadsheets count; null before March 1900, where they miscount. */
function serialOf(date: string): number | null {
  const [, year, month, day] = DATE.exec(date) ?? [];
  if (year === undefined) return null;
  const days = (Date.UTC(Number(year), Number(month) - 1, Number(day)) - Date.UTC(1899, 11, 30)) / 86_400_000;
  return days > 60 ? days : null;
}

/** What columns are called: A to Z, AA and so on. */
function lettersOf(index: number): string {
  const last = String.fromCharCode(65 + (index % 26));
  return index < 26 ? last : lettersOf(Math.floor(index / 26) - 1) + last;
}

/** As many as a request may have columns; computed once, since every cell has one. */
const LETTERS = Array.from({ length: 100 }, (_, index) => lettersOf(index));

/** `at` is the cell's address, which some readers cannot do without. */
function cellXml(cell: Cell, type: CellType, at: string): string {
  if (cell === null) return '';
  if (typeof cell === 'boolean') return `<c r="${at}" t="b"><v>${cell ? 1 : 0}</v></c>`;
  if (type === 'number' && NUMBER.test(cell) && cell.replace(/\D/g, '').length <= MOST_DIGITS)
    return `<c r="${at}"><v>${cell}</v></c>`;
  const serial = type === 'date' ? serialOf(cell) : null;
  if (serial !== null) return `<c r="${at}"${DATE_STYLE}><v>${serial}</v></c>`;
  const text = escapeXml(cell.slice(0, MOST_CHARACTERS));
  return `<c r="${at}" t="inlineStr"><is><t xml:space="preserve">${text}</t></is></c>`;
}

/** A row of a sheet; `line` counts from 1. Without columns all cells are text. */
export function rowXml(
  line: number,
  cells: readonly Cell[],
  columns: readonly { readonly type: CellType }[],
): string {
  const written = cells.map((cell, index) =>
    cellXml(cell, columns[index]?.type ?? 'text', `${LETTERS[index] ?? lettersOf(index)}${line}`),
  );
  return `<row r="${line}">${written.join('')}</row>`;
}
