/** To one decimal: half a tenth of a pixel is nothing that anybody sees. */
export function rounded(value: number): number {
  return Math.round(value * 10) / 10 + 0;
}

/** A share of the whole (0 to 1) as a percentage with two decimals, for lengths that follow their container. */
export function percent(share: number): string {
  return `${Math.round(share * 10_000) / 100}%`;
}
