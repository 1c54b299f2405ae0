import type { ReactNode } from 'react';
import type { HeatCell, HeatMatrixProps, HeatRow } from './heat-matrix-props.ts';

/** From the faintest to the strongest tint; text on all of them keeps its contrast. */
const steps = 5;

/** A table whose cells are tinted by their values: two dimensions at one look, with what is empty standing out. */
export function HeatMatrix(props: HeatMatrixProps): ReactNode {
  const { id, label, rowsLabel, columns, rows, totalLabel, quietEmpty } = props;
  const greatest = Math.max(...rows.flatMap(({ cells }) => cells.map(({ value }) => value ?? 0)), 0);
  return (
    // A region that scrolls must be reachable by the keyboard.
    // biome-ignore lint/a11y/noNoninteractiveTabindex: see above
    <div className="nc-heat" tabIndex={0}>
      <table id={id} data-quiet={quietEmpty === true ? '' : undefined}>
        <caption>{label}</caption>
        <thead>
          <tr>
            <th scope="col">{rowsLabel}</th>
            {columns.map((column) => (
              <th key={column.key} scope="col">
                {column.label}
              </th>
            ))}
            {totalLabel !== undefined && <th scope="col">{totalLabel}</th>}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <Row key={row.key} row={row} greatest={greatest} withTotal={totalLabel !== undefined} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

interface RowProps {
  readonly row: HeatRow;
  readonly greatest: number;
  readonly withTotal: boolean;
}

function Row({ row, greatest, withTotal }: RowProps): ReactNode {
  return (
    <tr>
      <th scope="row">{row.href === undefined ? row.label : <a href={row.href}>{row.label}</a>}</th>
      {row.cells.map((cell) => (
        <td key={cell.key} data-step={stepOf(cell, greatest)}>
          {cell.href === undefined ? (
            <span title={cell.name}>{cell.valueLabel}</span>
          ) : (
            <a href={cell.href} title={cell.name}>
              {cell.valueLabel}
            </a>
          )}
        </td>
      ))}
      {withTotal && <td data-sum="">{row.total}</td>}
    </tr>
  );
}

/** By the root of the share: a cell of a hundredth of the greatest is still to be told from an empty one. */
function stepOf({ value }: HeatCell, greatest: number): number {
  if (value === null || value <= 0) return 0;
  return Math.max(1, Math.ceil(Math.sqrt(value / greatest) * steps));
}
