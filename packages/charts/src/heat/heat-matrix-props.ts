/** A cell with its value; null where nothing is there, which stands out. */
export interface HeatCell {
  readonly key: string;
  readonly value: number | null;
  /** The value as people say it: «2,9 tỷ»; also of nothing. */
  readonly valueLabel: string;
  /** The whole of it in words, for the pointer and for who cannot see where the cell stands. */
  readonly name: string;
  /** The rows behind the cell. */
  readonly href?: string | undefined;
}

export interface HeatRow {
  readonly key: string;
  readonly label: string;
  readonly href?: string | undefined;
  /** One for each column. */
  readonly cells: readonly HeatCell[];
  /** What the row adds up to. */
  readonly total?: string | undefined;
}

export interface HeatMatrixProps {
  /** Unique on the page. */
  readonly id: string;
  readonly label: string;
  /** What the rows are: «Xã». */
  readonly rowsLabel: string;
  readonly columns: readonly { readonly key: string; readonly label: string }[];
  /** The head of the sums; without it the rows have none. */
  readonly totalLabel?: string | undefined;
  readonly rows: readonly HeatRow[];
  /** Where nothing is to be expected in most cells, empty ones do not stand out. */
  readonly quietEmpty?: boolean | undefined;
}
