import type { Cell, CellType } from '../src/exports/cell.ts';
import type { FileRows } from '../src/exports/file-rows.ts';

/** Rows for a writer of files; `Số` is a number, `Ngày` a date, anything else text. */
export function rowsOf(
  headers: readonly string[],
  batches: Iterable<readonly (readonly Cell[])[]>,
  onTaken: () => void = () => undefined,
): FileRows {
  const types: Readonly<Record<string, CellType>> = { Số: 'number', Ngày: 'date', Có: 'boolean' };
  async function* each() {
    for (const batch of batches) {
      onTaken();
      yield batch;
    }
  }
  return {
    columns: headers.map((header) => ({ header, path: header, type: types[header] ?? 'text' })),
    batches: each(),
    about: (rows) => [['Số dòng', String(rows)]],
  };
}
