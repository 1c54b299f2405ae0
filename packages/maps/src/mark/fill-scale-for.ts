import type { FillScale } from './scales.ts';

/**
 * Classes that hold about the same number of stated values each, for values as uneven as sums of money.
 * At most `classes` of them; fewer where values repeat.
 */
export function fillScaleFor(
  values: readonly { readonly value: number | null }[],
  classes: number = 4,
): FillScale & { readonly kind: 'classes' } {
  const stated = values.flatMap(({ value }) => (value === null ? [] : [value])).sort((a, b) => a - b);
  const breaks = Array.from(
    { length: classes - 1 },
    (_, index) => stated[Math.ceil((stated.length * (index + 1)) / classes)],
  );
  const ascending = breaks.filter(
    (limit, index): limit is number => limit !== undefined && limit > (breaks[index - 1] ?? stated[0] ?? 0),
  );
  return { kind: 'classes', breaks: ascending };
}
