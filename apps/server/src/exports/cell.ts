import type { ExportColumn } from './export-request.ts';
import { reader } from './value-at.ts';

/** What stands in a cell: null where nothing does. Numbers and dates as the API writes them, exact. */
export type Cell = string | boolean | null;

export type CellType = ExportColumn['type'];

const SEPARATOR = '; ';

/** Reads a record's cells in the order of the columns. */
export function cellReader(columns: readonly ExportColumn[]): (record: unknown) => readonly Cell[] {
  const readers = columns.map(({ path, type, labels }) => ({ read: reader(path), type, labels }));
  return (record) =>
    readers.map(({ read, type, labels }) => {
      const values = read(record);
      if (values.length === 0) return null;
      if (type === 'boolean' && typeof values[0] === 'boolean') return values[0];
      return values.map((value) => labels?.[String(value)] ?? String(value)).join(SEPARATOR);
    });
}
