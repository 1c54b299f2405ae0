import type { MapSymbol } from '@nhipcau/maps';
import { formatCount, formatMoney, type Money } from '@nhipcau/ui';
import type { WorldMapQuery } from '../../../api/generated/graphql.ts';
import { address } from '../../../list/address.ts';
import type { Reader } from '../../../reader/reader.ts';
import { activityRowsHref, fundingRowsHref } from '../../../record/hrefs.ts';
import { keyLabel } from '../../../record/key-label.ts';

export interface WorldLine {
  /** Country code; `none` for what states no country. */
  readonly key: string;
  readonly country: string;
  /** Where it leads; null for `none`. */
  readonly href: string | null;
  readonly money: Money | null;
  readonly activities: number | null;
  readonly activitiesHref: string | null;
}

type Words = Pick<Reader, 'language' | 't' | 'audience'>;

/** Its partners; for the public, which has no page of them, its money. */
function countryHref(country: string, { audience }: Words): string {
  return audience === 'public'
    ? fundingRowsHref({ measure: 'COMMITTED', country })
    : address('/partners', {}, { country });
}

/** Every country with money or meetings, the most money first; what states no country last, never dropped. */
export function worldLines({ money, meetings }: WorldMapQuery, words: Words): readonly WorldLine[] {
  const sums = new Map(money.rows.map((row) => [row.keys[0]?.id ?? 'none', row]));
  const counts = new Map(meetings.rows.map((row) => [row.keys[0]?.id ?? 'none', row]));
  const lines = [...new Set([...sums.keys(), ...counts.keys()])].map((key) => {
    const [sum, count] = [sums.get(key), counts.get(key)];
    return {
      key,
      country: keyLabel((sum ?? count)?.keys[0], words) ?? key,
      href: key === 'none' ? null : countryHref(key, words),
      money: sum?.amount ?? null,
      activities: count?.activities ?? null,
      activitiesHref: count === undefined ? null : activityRowsHref({ country: key }),
    };
  });
  const last = (line: WorldLine) => (line.key === 'none' ? 1 : 0);
  return lines.sort((a, b) => last(a) - last(b));
}

/** A circle for each country; hollow where no money is stated. */
export function countryMarks(lines: readonly WorldLine[], { language, t }: Words): readonly MapSymbol[] {
  return lines
    .filter(({ key }) => key !== 'none')
    .map(({ key, country, href, money, activities }) => ({
      key,
      countryCode: key,
      label: country,
      value: money === null || money.vnd === '0' ? null : Number(money.vnd),
      href: href ?? undefined,
      tooltip: [
        country,
        money === null
          ? t('map.noMoney')
          : `${t('codes.measure.COMMITTED')}: ${formatMoney(money, language)}`,
        activities === null ? null : t('map.activityCount', { count: formatCount(activities, language) }),
      ]
        .filter((line) => line !== null)
        .join('\n'),
    }));
}
