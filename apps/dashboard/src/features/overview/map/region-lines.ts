import type { MapSymbol } from '@nhipcau/maps';
import { formatCount } from '@nhipcau/ui';
import { graphql } from '../../../api/generated/gql.ts';
import type { RegionMapQuery } from '../../../api/generated/graphql.ts';
import { nameIn, titleIn } from '../../../reader/name-in.ts';
import type { Reader } from '../../../reader/reader.ts';
import { activityRowsHref } from '../../../record/hrefs.ts';
import { keyLabel } from '../../../record/key-label.ts';
import type { RegionData } from './RegionView.tsx';

graphql(`
  fragment RegionRecord on StatisticalRecord {
    id
    title
    titleEn
    activities
    activityKind
    counterpart {
      id
    }
    counterpartCountry {
      code
    }
    provenance
    places {
      unitId
      name
      nameEn
      longitude
      latitude
      country {
        code
      }
    }
  }
`);

export interface RegionLine {
  readonly key: string;
  readonly place: string;
  readonly activities: number;
  readonly activitiesHref: string;
}

type Words = Pick<Reader, 'language' | 't'>;

/** Who people meet beyond the border, the most first; where the partner is not stated, the country is said. */
export function regionLines({ map }: RegionData, words: Words): readonly RegionLine[] {
  return map.meetings.rows
    .filter(({ activities }) => activities > 0)
    .map(({ keys: [country, partner], activities }) => ({
      key: partner?.id ?? `${country?.id}-none`,
      place:
        partner?.id == null
          ? words.t('map.unnamed', { country: keyLabel(country, words) ?? '' })
          : (keyLabel(partner, words) ?? ''),
      activities,
      activitiesHref: activityRowsHref({
        country: country?.id ?? 'none',
        counterpart: partner?.id ?? 'none',
      }),
    }));
}

/** A circle where a partner sits; a hollow one in each further place that a published count names without a split. */
export function regionMarks(
  data: RegionData,
  lines: readonly RegionLine[],
  words: Words,
): readonly MapSymbol[] {
  const partners = partnerMarks(data, lines, words);
  const taken = new Set(partners.map(place));
  return [...partners, ...unsplitMarks(data.map, words).filter((mark) => !taken.has(place(mark)))];
}

function place(mark: MapSymbol): string {
  return 'longitude' in mark ? `${mark.longitude} ${mark.latitude}` : mark.key;
}

function partnerMarks(
  { partners }: RegionData,
  lines: readonly RegionLine[],
  { language, t }: Words,
): readonly MapSymbol[] {
  return partners.flatMap((partner) => {
    if (partner === null || !('unit' in partner) || partner.unit == null) return [];
    const { longitude, latitude } = partner.unit;
    const line = lines.find(({ key }) => key === partner.id);
    if (line === undefined || longitude === null || latitude === null) return [];
    const count = t('map.activityCount', { count: formatCount(line.activities, language) });
    return [
      {
        key: partner.id,
        label: nameIn(language, partner.unit),
        longitude,
        latitude,
        value: line.activities,
        tooltip: `${line.place}\n${count}`,
        href: line.activitiesHref,
        demo: partner.provenance === 'DEMO',
      },
    ];
  });
}

function unsplitMarks({ records }: RegionMapQuery, { language, t }: Words): readonly MapSymbol[] {
  return records.nodes
    .filter(
      ({ counterpart, places }) =>
        counterpart === null && places.some(({ country }) => country.code !== 'VN'),
    )
    .flatMap((record) => {
      const count = record.activities === null ? t('rows.noCount') : formatCount(record.activities, language);
      return record.places.flatMap(({ unitId, longitude, latitude, country, ...place }) =>
        country.code === 'VN' || longitude === null || latitude === null
          ? []
          : [
              {
                key: `${record.id}-${unitId}`,
                label: nameIn(language, place),
                longitude,
                latitude,
                value: null,
                tooltip: `${titleIn(language, record)}\n${t('map.together', { count })}`,
                href: activityRowsHref({
                  country: country.code,
                  counterpart: 'none',
                  kind: record.activityKind,
                }),
                demo: record.provenance === 'DEMO',
              },
            ],
      );
    });
}
