import type { FillScale } from './scales.ts';

/**
 * Classes that hold about the same number of stated values each, for values as uneven as sums of money, with limits
 * that can be said and remembered. At most `classes` of them, none without a value; fewer where values repeat.
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
  const round = breaks.flatMap((limit) => (limit === undefined || limit <= 0 ? [] : [nearestRound(limit)]));
  const parting = round.filter((limit, index) => {
    const below = round[index - 1] ?? Number.NEGATIVE_INFINITY;
    return limit > below && stated.some((value) => value >= below && value < limit);
  });
  const greatest = stated.at(-1) ?? 0;
  return { kind: 'classes', breaks: parting.filter((limit) => limit <= greatest) };
}

/** 1, 1.5, 2, 3, 5 or 7 times a power of ten, the nearest in proportion; of 1 to 10 whole ones, as counts need. */
function nearestRound(value: number): number {
  const power = 10 ** Math.floor(Math.log10(value));
  const candidates = [1, ...(power === 1 ? [] : [1.5]), 2, 3, 5, 7, 10].map((factor) =>
    Number((factor * power).toPrecision(2)),
  );
  const distance = (candidate: number) => Math.abs(Math.log(candidate / value));
  return candidates.reduce((best, candidate) => (distance(candidate) < distance(best) ? candidate : best));
}
