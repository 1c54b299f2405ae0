import type { ExportColumn } from './export-request.ts';
import { reader } from './value-at.ts';

/** What stands in a cell: null where nothing does. Numbers and dates as the API writes them, exact. */
export type Cell = string | boolean | null;

export type CellType = ExportColumn['type'];

const SEPARATOR = '; ';

/** Reads a record's cells in the order of the columns. */
export function cellReader(columns: readonly ExportColumn[]): (record: unknown) => readonly Cell[] {
  const readers = columns.map(({ path, labels }) => ({ read: reader(path), labels }));
  return (record) => readers.map(({ read, labels }) => cellOf(read(record), labels));
}

function cellOf(value: unknown, labels: ExportColumn['labels']): Cell {
  if (value === null || value === undefined) return null;
  if (Array.isArray(value)) {
    return value.length === 0
      ? null
      : value.map((each) => String(cellOf(each, labels) ?? '')).join(SEPARATOR);
  }
  if (labels !== undefined) return labels[String(value)] ?? String(value);
  return typeof value === 'boolean' || typeof value === 'string' ? value : String(value);
}
