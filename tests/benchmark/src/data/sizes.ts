/** How many records are generated. */
export interface Sizes {
  readonly projects: number;
  readonly partners: number;
  /** Bodies of the province: managers, receivers. */
  readonly localBodies: number;
}

/** The sizes of the full data (scale 1), or a part of them; what hangs from projects shrinks with these. */
export function sizesAt(scale: number): Sizes {
  const part = (full: number, least: number) => Math.max(Math.round(full * scale), least);
  return { projects: part(100_000, 1_000), partners: part(2_000, 100), localBodies: part(200, 20) };
}
