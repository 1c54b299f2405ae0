import type { MapLink } from '@nhipcau/maps';
import { graphql } from '../api/generated/gql.ts';
import type { RegionTwinningFragment } from '../api/generated/graphql.ts';
import { titleIn } from '../reader/name-in.ts';
import type { Reader } from '../reader/reader.ts';
import { twinningHref } from '../record/hrefs.ts';

graphql(`
  fragment RegionTwinning on Twinning {
    id
    title
    titleEn
    provenance
    sinceYear
    endedOn
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

/** The twinned pairs whose two sides are known, joined across the border; each line leads to its pair. */
export function twinningLinks(
  twinnings: readonly RegionTwinningFragment[],
  { language, t, audience }: Pick<Reader, 'language' | 't' | 'audience'>,
  selected?: string,
): readonly MapLink[] {
  return twinnings.flatMap((twinning) => {
    const { id, sinceYear, endedOn, provenance } = twinning;
    const [from, to] = [point(twinning.counterpartUnit), point(twinning.localUnit)];
    if (from === null || to === null) return [];
    const label = titleIn(language, twinning);
    const lines = [
      label,
      sinceYear === null ? null : t('activities.twinning.since', { year: String(sinceYear) }),
      endedOn === null ? null : t('activities.twinning.state.ended'),
    ];
    const tooltip = lines.filter((line) => line !== null).join('\n');
    const demo = provenance === 'DEMO';
    const href = audience === 'public' ? undefined : twinningHref(id);
    return [{ key: id, label, tooltip, from, to, href, selected: id === selected, demo }];
  });
}

function point(unit: { readonly longitude: number | null; readonly latitude: number | null } | null) {
  if (unit === null || unit.longitude === null || unit.latitude === null) return null;
  return { longitude: unit.longitude, latitude: unit.latitude };
}
