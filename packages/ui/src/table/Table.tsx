import type { ReactNode } from 'react';
import { type ColumnSort, SortLink } from './SortLink.tsx';

export interface Column<Row> {
  readonly key: string;
  readonly header: string;
  readonly cell: (row: Row) => ReactNode;
  /** `end` sets figures flush right with tabular digits. */
  readonly align?: 'start' | 'end';
  readonly sort?: ColumnSort | undefined;
  /** Left out on narrow screens; what it says must also stand elsewhere in the row or behind its link. */
  readonly secondary?: boolean;
}

interface TableProps<Row> {
  readonly caption: string;
  readonly columns: readonly Column<Row>[];
  readonly rows: readonly Row[];
  readonly rowKey: (row: Row) => string;
  /** What the browser's scripts read of a row. */
  readonly rowData?: (row: Row) => Readonly<Record<`data-${string}`, string>>;
  /** The last line, such as the total; one cell for each column. */
  readonly footer?: readonly ReactNode[] | undefined;
}

function cellClass<Row>(column: Column<Row>): string {
  const align = column.align === 'end' ? 'text-right tabular-nums whitespace-nowrap' : 'text-left';
  const secondary = column.secondary === true ? 'max-md:hidden' : '';
  return `px-2 py-2 align-top first:pl-0 last:pr-0 ${align} ${secondary}`;
}

/** Rows under hairlines; sortable headers are links, so that the order stands in the address. */
export function Table<Row>({ caption, columns, rows, rowKey, rowData, footer }: TableProps<Row>): ReactNode {
  return (
    <div className="overflow-x-auto">
      <table className="w-full border-collapse text-sm">
        <caption className="sr-only">{caption}</caption>
        <thead>
          <tr className="border-b border-line-strong text-[0.8125rem] text-ink-muted">
            {columns.map((column) => (
              <th
                key={column.key}
                scope="col"
                aria-sort={column.sort?.state ?? undefined}
                className={`font-medium ${cellClass(column)}`}
              >
                {column.sort === undefined ? (
                  column.header
                ) : (
                  <SortLink sort={column.sort}>{column.header}</SortLink>
                )}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr
              key={rowKey(row)}
              {...rowData?.(row)}
              className="border-b border-line hover:bg-surface-sunken data-pointed:bg-accent-soft"
            >
              {columns.map((column) => (
                <td key={column.key} className={cellClass(column)}>
                  {column.cell(row)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
        {footer !== undefined && (
          <tfoot>
            <tr className="border-t border-line-strong font-semibold">
              {columns.map((column, index) => (
                <td key={column.key} className={cellClass(column)}>
                  {footer[index]}
                </td>
              ))}
            </tr>
          </tfoot>
        )}
      </table>
    </div>
  );
}
