import type { Random } from './random.ts';

/**
 * Shares of 100 for parts of the given weights (which add up to 100). Mostly as they are; at times less than the
 * whole is stated, or no shares at all.
 */
export function sharesOf(random: Random, weights: readonly number[]): readonly (number | null)[] {
  const draw = random.next();
  if (draw < 0.12) return weights.map(() => null);
  if (draw < 0.24) return weights.map((weight, index) => (index === 0 ? weight - 10 : weight));
  return weights;
}

/** Whole weights that are as equal as can be and add up to 100. */
export function equalWeights(count: number): readonly number[] {
  const each = Math.floor(100 / count);
  return Array.from({ length: count }, (_, index) => (index === 0 ? 100 - each * (count - 1) : each));
}
