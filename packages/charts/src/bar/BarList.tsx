import type { ReactNode } from 'react';
import type { ColorToken, FormatValue } from '../mark/chart-mark.ts';
import { DemoPatternSheet } from '../mark/DemoPattern.tsx';
import { Bar } from './Bar.tsx';
import { type BarRow, largestBar } from './bar-row.ts';

export interface BarListProps {
  /** Unique on the page. */
  readonly id: string;
  /** Names the list for those who do not see it. */
  readonly label: string;
  readonly rows: readonly BarRow[];
  readonly format: FormatValue;
  /** Colour of rows that name none; `--committed` unless told. */
  readonly color?: ColorToken | undefined;
  /** Colour of the thinner bars; `--disbursed` unless told. */
  readonly beneathColor?: ColorToken | undefined;
  /** The value that takes the full length, to compare several lists; else the largest of the rows. */
  readonly max?: number | undefined;
}

/** Horizontal bars, one row per category, in the order given. */
export function BarList({ id, label, rows, format, color, beneathColor, max }: BarListProps): ReactNode {
  const full = max ?? largestBar(rows);
  const withShare = rows.some((row) => row.share !== undefined);
  return (
    <div className="nc-bars" id={id}>
      <DemoPatternSheet id={id} />
      <ul aria-label={label}>
        {rows.map((row) => (
          <li key={row.key} data-key={row.key} data-not-stated={row.notStated === true ? '' : undefined}>
            <RowLink row={row}>
              <span className="nc-bar-label">
                {row.label}
                {row.note !== undefined && <small>{row.note}</small>}
              </span>
              <Bar
                chartId={id}
                row={row}
                max={full > 0 ? full : 1}
                color={color ?? '--committed'}
                beneathColor={beneathColor ?? '--disbursed'}
              />
              <RowValue row={row} format={format} />
              {withShare && <span className="nc-bar-share">{row.share}</span>}
            </RowLink>
          </li>
        ))}
      </ul>
    </div>
  );
}

function RowValue({ row, format }: { readonly row: BarRow; readonly format: FormatValue }): ReactNode {
  return (
    <span className="nc-bar-value">
      {row.valueLabel ?? (row.value === null ? '' : format(row.value))}
      {row.beneath !== undefined && <small>{row.beneath.label}</small>}
    </span>
  );
}

function RowLink({ row, children }: { readonly row: BarRow; readonly children: ReactNode }): ReactNode {
  if (row.href === undefined) {
    return (
      <div className="nc-bar-row" data-tooltip={row.tooltip}>
        {children}
      </div>
    );
  }
  return (
    <a className="nc-bar-row" href={row.href} data-tooltip={row.tooltip}>
      {children}
    </a>
  );
}
