import type { MapLink } from '@nhipcau/maps';
import { graphql } from '../api/generated/gql.ts';
import type { RegionTwinningFragment } from '../api/generated/graphql.ts';
import { titleIn } from '../reader/name-in.ts';
import type { Reader } from '../reader/reader.ts';

graphql(`
  fragment RegionTwinning on Twinning {
    id
    title
    titleEn
    provenance
    localUnit {
      longitude
      latitude
    }
    counterpartUnit {
      longitude
      latitude
    }
  }
`);

/** The twinned pairs whose two sides are known, joined across the border. */
export function twinningLinks(
  twinnings: readonly RegionTwinningFragment[],
  { language }: Pick<Reader, 'language'>,
): readonly MapLink[] {
  return twinnings.flatMap((twinning) => {
    const [from, to] = [point(twinning.counterpartUnit), point(twinning.localUnit)];
    if (from === null || to === null) return [];
    const label = titleIn(language, twinning);
    return [{ key: twinning.id, label, tooltip: label, from, to, demo: twinning.provenance === 'DEMO' }];
  });
}

function point(unit: { readonly longitude: number | null; readonly latitude: number | null } | null) {
  if (unit === null || unit.longitude === null || unit.latitude === null) return null;
  return { longitude: unit.longitude, latitude: unit.latitude };
}
