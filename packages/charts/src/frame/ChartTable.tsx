import type { ReactNode } from 'react';

export interface ChartColumn {
  readonly key: string;
  readonly label: string;
  /** Figures: set to the right, with digits of one width. */
  readonly numeric?: boolean | undefined;
}

/** Text, or text that leads to the rows behind it. */
export type ChartCell = string | { readonly text: string; readonly href: string };

export interface ChartTableRow {
  readonly key: string;
  /** One per column; the first one names the row. */
  readonly cells: readonly ChartCell[];
  /** A sum of the rows above, set off by a line. */
  readonly total?: boolean | undefined;
}

interface ChartTableProps {
  readonly caption: string;
  readonly columns: readonly ChartColumn[];
  readonly rows: readonly ChartTableRow[];
}

/** The figures behind a chart. */
export function ChartTable({ caption, columns, rows }: ChartTableProps): ReactNode {
  return (
    <table className="nc-table">
      <caption>{caption}</caption>
      <thead>
        <tr>
          {columns.map((column) => (
            <th key={column.key} scope="col" data-numeric={numeric(column)}>
              {column.label}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.key} data-total={row.total === true ? '' : undefined}>
            {columns.map((column, index) => (
              <TableCell key={column.key} column={column} cell={row.cells[index] ?? ''} heads={index === 0} />
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

interface TableCellProps {
  readonly column: ChartColumn;
  readonly cell: ChartCell;
  readonly heads: boolean;
}

function TableCell({ column, cell, heads }: TableCellProps): ReactNode {
  const content = typeof cell === 'string' ? cell : <a href={cell.href}>{cell.text}</a>;
  return heads ? <th scope="row">{content}</th> : <td data-numeric={numeric(column)}>{content}</td>;
}

function numeric(column: ChartColumn): '' | undefined {
  return column.numeric === true ? '' : undefined;
}
