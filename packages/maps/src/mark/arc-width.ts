import type { ArcScale } from './scales.ts';

const defaultMaxWidth = 9;
const thinnest = 0.8;

/** Width in viewBox units, proportional to the value and never too thin to be seen. */
export function arcWidth(value: number | null, { maxValue, maxWidth = defaultMaxWidth }: ArcScale): number {
  if (value === null || value <= 0 || maxValue <= 0) return thinnest;
  return Math.max(thinnest, Math.round(maxWidth * Math.min(1, value / maxValue) * 10) / 10);
}

/** The scale in which the largest of these values gets the greatest width. */
export function arcScaleFor(
  values: readonly { readonly value: number | null }[],
  maxWidth: number = defaultMaxWidth,
): ArcScale {
  return { maxValue: Math.max(0, ...values.map(({ value }) => value ?? 0)), maxWidth };
}
