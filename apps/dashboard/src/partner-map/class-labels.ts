import { formatMoney, moneyParts } from '@nhipcau/ui';
import type { Reader } from '../reader/reader.ts';

/** One text for each class of fills, lightest first: below the first limit, between two, from the last on. */
export function classLabels(
  breaks: readonly number[],
  { language, t }: Pick<Reader, 'language' | 't'>,
): readonly string[] {
  const said = (value: number) => formatMoney({ vnd: `${Math.round(value)}`, atLeast: false }, language);
  const range = (from: number, to: number) => {
    const low = moneyParts({ vnd: `${Math.round(from)}`, atLeast: false }, language);
    const high = moneyParts({ vnd: `${Math.round(to)}`, atLeast: false }, language);
    return low.unit === high.unit
      ? `${low.number} – ${high.number} ${high.unit}`
      : t('map.between', { from: said(from), to: said(to) });
  };
  const [first] = breaks;
  if (first === undefined) return [t('map.stated')];
  const between = breaks.slice(1).map((limit, index) => range(breaks[index] ?? 0, limit));
  return [
    t('map.below', { limit: said(first) }),
    ...between,
    t('map.from', { limit: said(breaks.at(-1) ?? first) }),
  ];
}
