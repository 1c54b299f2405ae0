import type { SelectOption } from '@nhipcau/ui';
import type { PartnerCountsQuery, PlaceOptionFragment } from '../../api/generated/graphql.ts';
import { nameIn } from '../../reader/name-in.ts';
import type { Reader } from '../../reader/reader.ts';
import { keyLabel } from '../../record/key-label.ts';
import { unitName } from '../../record/unit-name.ts';
import { PAPER_STATES } from './paper-state.ts';

type Counts = Pick<PartnerCountsQuery, 'counts' | 'sectors' | 'present' | 'former' | 'seats'>;

/** Countries of the organisations that the other filters leave, by name; last, those that state none. */
export function countryOptions({ counts }: Counts, reader: Reader): readonly SelectOption[] {
  const labels = new Map<string, string>();
  for (const { keys } of counts.rows) {
    const key = keys[1];
    if (key?.id != null) labels.set(key.id, keyLabel(key, reader) ?? key.id);
  }
  const named = [...labels]
    .map(([value, label]) => ({ value, label }))
    .sort((a, b) => a.label.localeCompare(b.label, reader.language));
  return [...named, { value: 'none', label: reader.t('frame.list.notStated') }];
}

export function sectorOptions({ sectors }: Counts, { language }: Reader): readonly SelectOption[] {
  return sectors.nodes.map((sector) => ({ value: sector.code, label: nameIn(language, sector) }));
}

/** Former districts first, since people speak of them, then the communes of today. */
export function placeOptions({ present, former }: Counts, { language, t }: Reader): readonly SelectOption[] {
  const byName = (a: PlaceOptionFragment, b: PlaceOptionFragment) => a.name.localeCompare(b.name, language);
  const named = (unit: PlaceOptionFragment) => unitName(language, unit);
  return [
    ...former.nodes
      .toSorted(byName)
      .map((unit) => ({ value: unit.unitId, label: t('partners.former', { unit: named(unit) }) })),
    ...present.nodes.toSorted(byName).map((unit) => ({ value: unit.unitId, label: named(unit) })),
  ];
}

export function paperOptions({ t }: Reader): readonly SelectOption[] {
  return PAPER_STATES.map((value) => ({ value, label: t(`partners.paper.${value}`) }));
}

/** Provinces and prefectures beyond the border. */
export function seatOptions({ seats }: Counts, { language, t }: Reader): readonly SelectOption[] {
  const named = seats.nodes.map((unit) => ({ value: unit.unitId, label: nameIn(language, unit) }));
  return [...named, { value: 'none', label: t('frame.list.notStated') }];
}
