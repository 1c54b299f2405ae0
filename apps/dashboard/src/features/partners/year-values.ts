import { formatMoney, type Language } from '@nhipcau/ui';
import type { PartnerMoneyQuery } from '../../api/generated/graphql.ts';
import type { YearValue } from '../../year-span/YearColumns.tsx';

/** What the listed partners committed in each year in which anybody did, so that the span stays where it is. */
export function yearValues(
  { span, years }: Pick<PartnerMoneyQuery, 'span' | 'years'>,
  language: Language,
): readonly YearValue[] {
  const sums = new Map(years.rows.map(({ keys: [key], amount }) => [key?.id, amount]));
  return span.rows
    .flatMap(({ keys: [key] }) => {
      if (key?.id == null) return [];
      const sum = sums.get(key.id) ?? { vnd: '0', atLeast: false };
      return [{ year: Number(key.id), value: Number(sum.vnd), said: formatMoney(sum, language) }];
    })
    .sort((a, b) => a.year - b.year);
}
