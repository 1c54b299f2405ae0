import type { Query } from '../list/address.ts';
import type { Reader } from '../reader/reader.ts';
import type { ExportColumn } from './export-column.ts';

/** What of a page can be had as a file: the same filter and order from the same address, all rows. */
export interface ExportDefinition {
  /** A query with one list: a connection, or the rows of a breakdown. */
  readonly document: string;
  readonly title: (query: Query, reader: Reader) => string;
  /** The page that shows the same rows. */
  readonly page: string;
  readonly variables: (query: Query, reader: Reader) => Readonly<Record<string, unknown>>;
  readonly columns: (query: Query, reader: Reader) => readonly ExportColumn[];
  /** Whether a row is a sum of records, and so has no source and no mark of its own. */
  readonly sums?: true;
}
