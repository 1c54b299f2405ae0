/** How values become circles. One scale may serve several maps, so that their circles compare. */
export interface SymbolScale {
  /** The value that is drawn with `maxRadius`. */
  readonly maxValue: number;
  /** In units of the viewBox; 26 by default. */
  readonly maxRadius?: number | undefined;
}

/**
 * How values become fills.
 * `classes`: `breaks` are ascending upper bounds, exclusive, of all classes but the last.
 * `continuous`: from `domain[0]` (lightest) to `domain[1]` (darkest).
 */
export type FillScale = (
  | { readonly kind: 'classes'; readonly breaks: readonly number[] }
  | { readonly kind: 'continuous'; readonly domain: readonly [number, number] }
) & {
  /** The colour token that the fills are mixed from; `--map-symbol` by default. */
  readonly token?: `--${string}` | undefined;
};

/** How values become widths of lines. */
export interface ArcScale {
  /** The value that is drawn with `maxWidth`. */
  readonly maxValue: number;
  /** In units of the viewBox; 9 by default. */
  readonly maxWidth?: number | undefined;
}
