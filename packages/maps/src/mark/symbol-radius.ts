import type { SymbolScale } from './scales.ts';

export const defaultMaxRadius = 26;
const smallestVisible = 2.5;

/** Radius in viewBox units: area proportional to the value, never too small to be seen or clicked. */
export function symbolRadius(value: number | null, scale: SymbolScale): number {
  const maxRadius = scale.maxRadius ?? defaultMaxRadius;
  if (value === null || value <= 0 || scale.maxValue <= 0) return smallestVisible;
  return Math.max(smallestVisible, maxRadius * Math.sqrt(Math.min(1, value / scale.maxValue)));
}

/** The scale in which the largest of these values gets `maxRadius`. */
export function symbolScaleFor(
  values: readonly { readonly value: number | null }[],
  maxRadius: number = defaultMaxRadius,
): SymbolScale {
  return { maxValue: Math.max(0, ...values.map(({ value }) => value ?? 0)), maxRadius };
}
