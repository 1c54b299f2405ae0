import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';

/**
 * Rows of a UTF-8 CSV file with a header line, as objects by column. Throws when a row has another number of
 * cells than the header, or when a column named in `columns` is missing. Text comes out in NFC.
 */
export function readCsv<Column extends string>(
  file: URL,
  columns: readonly Column[],
): readonly Readonly<Record<Column, string>>[] {
  const rows: Record<string, string>[] = parse(readFileSync(file, 'utf8').normalize('NFC'), {
    columns: true,
  });
  for (const column of columns) {
    if (rows.some((row) => row[column] === undefined)) {
      throw new Error(`${file.pathname}: there is no column ${column}`);
    }
  }
  return rows as Record<Column, string>[];
}

/** An empty cell is "not stated". */
export function cellOrNull(cell: string): string | null {
  return cell === '' ? null : cell;
}
