import { cumsum } from 'd3-array';

/** From where to where a part reaches on the axis, in the unit of the values. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Parts laid end to end from zero, so that they add up to their sum; what is below zero takes no room. */
export function stackedSpans(values: readonly number[]): readonly Span[] {
  const ends = Array.from(cumsum(values, (value) => Math.max(0, value)));
  return ends.map((end, index) => ({ start: index === 0 ? 0 : (ends[index - 1] ?? 0), end }));
}
