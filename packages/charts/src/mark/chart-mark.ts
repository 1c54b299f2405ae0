/** Name of a CSS custom property that holds a colour, such as `--sector-health`. */
export type ColorToken = `--${string}`;

/** Says a value in the reader's language, such as `131 tỷ đồng`. */
export type FormatValue = (value: number) => string;

/** What every mark of a chart says of itself. Texts come ready in the reader's language. */
export interface ChartMark {
  /** Where the rows behind the mark are; with it the mark is a link and takes the keyboard's focus. */
  readonly href?: string | undefined;
  /** One or more lines (`\n`), written to `data-tooltip`. */
  readonly tooltip?: string | undefined;
  /** Demonstration data: hatched. */
  readonly demo?: boolean | undefined;
}

export function paint(color: ColorToken): string {
  return `var(${color})`;
}
