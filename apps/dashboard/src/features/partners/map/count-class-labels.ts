import { formatCount } from '@nhipcau/ui';
import type { Reader } from '../../../reader/reader.ts';

/** One text for each class of counts, lightest first; whole numbers, so that «5 – 9» ends before the next begins. */
export function countClassLabels(
  breaks: readonly number[],
  { language, t }: Pick<Reader, 'language' | 't'>,
): readonly string[] {
  const said = (value: number) => formatCount(value, language);
  const [first] = breaks;
  if (first === undefined) return [t('map.somePartners')];
  const between = breaks.slice(1).map((limit, index) => {
    const from = breaks[index] ?? 0;
    return from === limit - 1 ? said(from) : t('map.between', { from: said(from), to: said(limit - 1) });
  });
  return [
    t('map.below', { limit: said(first) }),
    ...between,
    t('map.from', { limit: said(breaks.at(-1) ?? first) }),
  ];
}
