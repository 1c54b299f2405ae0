import type { ReactNode } from 'react';
import { type ChartColumn, ChartTable, type ChartTableRow } from './ChartTable.tsx';

export interface ChartFrameProps {
  /** Unique on the page; the title takes `${id}-title`. */
  readonly id: string;
  readonly title: string;
  /** Level of the title among the page's headings; 3 unless told. */
  readonly level?: 2 | 3 | 4 | undefined;
  /** Unit and period: «tỷ đồng, 2011–2021». */
  readonly subtitle?: ReactNode;
  /** Source and "as of", beneath the chart. */
  readonly source?: ReactNode;
  readonly legend?: ReactNode;
  /** Buttons or links to the right of the title. */
  readonly actions?: ReactNode;
  /** Opens the table: «Bảng số liệu». */
  readonly tableLabel: string;
  readonly columns: readonly ChartColumn[];
  readonly rows: readonly ChartTableRow[];
  readonly tableOpen?: boolean | undefined;
  readonly children: ReactNode;
}

/** A chart with what it says of itself and, behind it, the table of the same figures. */
export function ChartFrame(props: ChartFrameProps): ReactNode {
  const { id, title, level = 3, columns, rows, tableLabel } = props;
  const Heading = `h${level}` as const;
  return (
    <figure className="nc-frame" aria-labelledby={`${id}-title`}>
      <figcaption>
        <div className="nc-frame-title">
          <Heading id={`${id}-title`}>{title}</Heading>
          {props.actions}
        </div>
        {props.subtitle !== undefined && <p className="nc-frame-subtitle">{props.subtitle}</p>}
        {props.legend}
      </figcaption>
      <div className="nc-frame-chart">{props.children}</div>
      {props.source !== undefined && <p className="nc-frame-source">{props.source}</p>}
      <details className="nc-frame-table" open={props.tableOpen}>
        <summary>{tableLabel}</summary>
        <div>
          <ChartTable caption={title} columns={columns} rows={rows} />
        </div>
      </details>
    </figure>
  );
}
