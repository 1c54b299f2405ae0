import type { FundingDimension } from '../../api/generated/graphql.ts';
import type { Reader } from '../../reader/reader.ts';
import { keyLabel, type LabelledKey } from '../../record/key-label.ts';

/** What money can be grouped by, under the name that narrows to one value of it in an address. */
export const DIMENSIONS = {
  sector: 'SECTOR',
  year: 'YEAR',
  commune: 'COMMUNE',
  place: 'PLACE',
  funder: 'FUNDER',
  country: 'FUNDER_COUNTRY',
  channel: 'CHANNEL',
  kind: 'FUNDER_KIND',
  provenance: 'PROVENANCE',
} as const satisfies Readonly<Record<string, FundingDimension>>;

export type DimensionName = keyof typeof DIMENSIONS;

export const DIMENSION_NAMES = Object.keys(DIMENSIONS).filter(
  (name): name is DimensionName => name in DIMENSIONS,
);

/** Units before the province was divided anew; some bear the names of those in force. */
const FORMER = /^pre/;

/** What a key is called within its dimension. */
export function dimensionLabel(
  dimension: DimensionName,
  key: LabelledKey,
  reader: Pick<Reader, 'language' | 't'>,
): string {
  const { t } = reader;
  if (key.id === null && dimension === 'sector') return t('explore.noSector');
  if (key.id === null && dimension === 'year') return t('funding.noYear');
  const label = keyLabel(key, reader) ?? '';
  return dimension === 'place' && key.id !== null && FORMER.test(key.id)
    ? `${label} (${t('frame.found.former')})`
    : label;
}
