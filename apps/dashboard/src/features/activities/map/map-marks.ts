import { findOnBorderRegionMap, type MapSymbol } from '@nhipcau/maps';
import { formatCount } from '@nhipcau/ui';
import type { ActivityMapQuery } from '../../../api/generated/graphql.ts';
import type { Query } from '../../../list/address.ts';
import { nameIn, titleIn } from '../../../reader/name-in.ts';
import type { Reader } from '../../../reader/reader.ts';
import { keyLabel } from '../../../record/key-label.ts';
import { NOT_STATED } from '../../activity-rows/activity-filter.ts';
import { activitiesHref, rowsHref } from '../activities-address.ts';

type Words = Pick<Reader, 'language' | 't'>;

/** Activities with counterparts of one place, or of a country where no place is stated. */
export interface PlaceLine {
  readonly key: string;
  readonly place: string;
  readonly unit: string | null;
  readonly activities: number;
  readonly people: number;
  readonly days: number;
  readonly isNarrowed: boolean;
  readonly narrow: string;
  readonly rows: string;
}

/** Where the counterparts are, the most first. All lines together are what the page counts. */
export function placeLines(data: ActivityMapQuery, query: Query, words: Words): readonly PlaceLine[] {
  return data.activityBreakdown.rows.map(({ keys: [country, unit], ...counts }) => {
    const [countryId, unitId] = [country?.id ?? NOT_STATED, unit?.id ?? NOT_STATED];
    const isNarrowed = query.country === countryId && query.counterpartUnit === unitId;
    const change = { country: countryId, counterpartUnit: unitId };
    const name = country?.id == null ? words.t('activities.map.nowhere') : (keyLabel(country, words) ?? '');
    return {
      ...counts,
      key: `${countryId} ${unitId}`,
      unit: unit?.id ?? null,
      place: unit?.id == null ? name : `${keyLabel(unit, words)}, ${name}`,
      isNarrowed,
      narrow: activitiesHref(query, isNarrowed ? { country: null, counterpartUnit: null } : change),
      rows: rowsHref(query, change),
    };
  });
}

/** A circle in each place; a hollow one in the further places that a published total names without a split. */
export function placeMarks(
  data: ActivityMapQuery,
  lines: readonly PlaceLine[],
  query: Query,
  words: Words,
): readonly MapSymbol[] {
  const counted = data.across.nodes.flatMap((unit) => {
    const found = lines.filter((line) => line.unit === unit.unitId && line.activities > 0);
    const [line] = found;
    if (line === undefined || !isDrawn(unit)) return [];
    const value = found.reduce((all, { activities }) => all + activities, 0);
    const count = words.t('map.activityCount', { count: formatCount(value, words.language) });
    return [
      {
        key: unit.unitId,
        label: nameIn(words.language, unit),
        longitude: unit.longitude ?? 0,
        latitude: unit.latitude ?? 0,
        value,
        tooltip: `${line.place}\n${count}`,
        href: line.narrow,
        selected: line.isNarrowed,
      },
    ];
  });
  const taken = new Set(counted.map(({ key }) => key));
  return [...counted, ...unsplitMarks(data, query, words).filter(({ key }) => !taken.has(key))];
}

function unsplitMarks(data: ActivityMapQuery, query: Query, { language, t }: Words): readonly MapSymbol[] {
  return data.activityEntries.nodes.flatMap(({ activities, statisticalRecord }) =>
    (statisticalRecord?.places ?? [])
      .filter((place) => place.country.code !== 'VN' && isDrawn(place))
      .map((place) => ({
        key: place.unitId,
        label: nameIn(language, place),
        longitude: place.longitude ?? 0,
        latitude: place.latitude ?? 0,
        value: null,
        tooltip: [
          statisticalRecord === null ? '' : titleIn(language, statisticalRecord),
          t('map.together', {
            count: activities === null ? t('rows.noCount') : formatCount(activities, language),
          }),
        ].join('\n'),
        href: activitiesHref(query, { record: statisticalRecord?.id ?? null }),
        demo: statisticalRecord?.provenance === 'DEMO',
      })),
  );
}

function isDrawn({
  longitude,
  latitude,
}: {
  readonly longitude: number | null;
  readonly latitude: number | null;
}) {
  if (longitude === null || latitude === null) return false;
  return findOnBorderRegionMap({ longitude, latitude }) !== undefined;
}
