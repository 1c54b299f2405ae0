import type { ColorToken } from '@nhipcau/charts';
import { formatMoney, type Money } from '@nhipcau/ui';
import type { Query } from '../../list/address.ts';
import type { Reader } from '../../reader/reader.ts';
import { fundingRowsHref } from '../../record/hrefs.ts';
import type { LabelledKey } from '../../record/key-label.ts';
import { sectorColor } from '../../record/sector-color.ts';
import { NOT_STATED } from '../funding-rows/funding-filter.ts';
import { type DimensionName, dimensionLabel } from './explore-dimension.ts';
import type { ExploreState, Side } from './explore-state.ts';

/** How the charts of one address say and link what they show. */
export interface Saying {
  readonly query: Query;
  readonly state: ExploreState;
  readonly reader: Reader;
}

/** What an address narrows to for one key of each dimension. */
export function narrowed(
  by: readonly DimensionName[],
  keys: readonly (string | null)[],
): Readonly<Record<string, string>> {
  return Object.fromEntries(by.map((name, index) => [name, keys[index] ?? NOT_STATED]));
}

/** The rows whose sum a mark is. */
export function rowsHref(side: Side, narrowing: Readonly<Record<string, string>>): string {
  return fundingRowsHref({ measure: side.measure, ...side.scope, ...narrowing });
}

export function said(money: Money | undefined, { language, t }: Reader): string {
  return money === undefined ? t('explore.nothing') : formatMoney(money, language);
}

/** What the two sides are called: their measures, or their periods. */
export function sideLabel(side: Side, { compared }: ExploreState, { t }: Reader): string {
  if (!compared) return t(`codes.measure.${side.measure}`);
  const { from, to } = side.scope;
  if (from === undefined && to === undefined) return t('explore.allYears');
  return [from ?? '…', to ?? '…'].join('–');
}

const SERIES: readonly ColorToken[] = [
  '--series-1',
  '--series-2',
  '--series-3',
  '--series-4',
  '--series-5',
  '--series-6',
  '--series-7',
  '--series-8',
];

/** Sectors have colours of their own; others take one by their place, what is not stated is grey. */
export function colorOf(dimension: DimensionName, key: string | null, position: number): ColorToken {
  if (dimension === 'sector') return sectorColor(key);
  return key === null ? '--not-stated' : (SERIES[position % SERIES.length] ?? '--series-1');
}

export function labelsOf(
  by: readonly DimensionName[],
  keys: readonly LabelledKey[],
  reader: Reader,
): readonly string[] {
  return by.map((name, index) => {
    const key = keys[index];
    return key === undefined ? '' : dimensionLabel(name, key, reader);
  });
}
