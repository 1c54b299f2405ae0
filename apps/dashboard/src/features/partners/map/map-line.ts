import { formatCount, formatMoney, type Money } from '@nhipcau/ui';
import type { Reader } from '../../../reader/reader.ts';
import type { MapMeasure } from './map-choice.ts';

/** A place on the map with the partners that it stands for, as the list under the map has it too. */
export interface MapLine {
  /** The mark's key: a country's code or a unit's id. */
  readonly key: string;
  readonly name: string;
  readonly partners: number | null;
  /** Null where nothing is recorded. */
  readonly committed: Money | null;
  /** Chooses the place, or takes the choice back. */
  readonly href: string;
  readonly selected: boolean;
}

/** What a mark is drawn by; null where that is not stated. */
export function measured({ partners, committed }: MapLine, measure: MapMeasure): number | null {
  if (measure === 'partners') return partners;
  return committed === null || committed.vnd === '0' ? null : Number(committed.vnd);
}

export function tooltipOf(line: MapLine, { language, t }: Pick<Reader, 'language' | 't'>): string {
  const { name, partners, committed } = line;
  const said = [
    name,
    partners === null ? null : t('map.partnerCount', { count: partners }),
    committed === null ? null : `${t('codes.measure.COMMITTED')}: ${formatMoney(committed, language)}`,
  ];
  return said.filter((part) => part !== null).join('\n');
}

/** A value of the measure in words, for legends. */
export function formatValue(measure: MapMeasure, { language }: Pick<Reader, 'language'>) {
  return (value: number): string =>
    measure === 'partners'
      ? formatCount(value, language)
      : formatMoney({ vnd: `${Math.round(value)}`, atLeast: false }, language);
}
