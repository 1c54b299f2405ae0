import type { Cell } from './cell.ts';
import type { ExportColumn } from './export-request.ts';

/** What a file is written from; its rows come in batches, each once. */
export interface FileRows {
  readonly columns: readonly ExportColumn[];
  readonly batches: AsyncIterable<readonly (readonly Cell[])[]>;
  /** What the file says of itself, once all rows are written. */
  readonly about: (rows: number) => readonly (readonly [string, string])[];
}
