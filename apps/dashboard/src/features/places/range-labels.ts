import type { Reader } from '../../reader/reader.ts';

/** One text for each class of fills, lightest first. */
export function rangeLabels(
  breaks: readonly number[],
  format: (value: number) => string,
  { t }: Pick<Reader, 't'>,
): readonly string[] {
  const [first] = breaks;
  if (first === undefined) return [t('map.stated')];
  return [
    t('map.below', { limit: format(first) }),
    ...breaks
      .slice(1)
      .map((limit, index) => t('map.between', { from: format(breaks[index] ?? 0), to: format(limit) })),
    t('map.from', { limit: format(breaks.at(-1) ?? first) }),
  ];
}
