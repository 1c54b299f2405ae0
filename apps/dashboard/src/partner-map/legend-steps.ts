/** The greatest of 1, 2 and 5 times a power of ten that is not above the value. */
function roundBelow(value: number): number {
  const power = 10 ** Math.floor(Math.log10(value));
  const factor = [5, 2, 1].find((candidate) => candidate * power <= value) ?? 1;
  return factor * power;
}

/** Two or three round values that explain the sizes of circles up to `max`; none where nothing is drawn. */
export function legendSteps(max: number): readonly number[] {
  if (!(max > 0)) return [];
  const largest = roundBelow(max);
  return [...new Set([largest, roundBelow(largest / 4), roundBelow(largest / 20)])].filter(
    (step) => step >= 1,
  );
}
