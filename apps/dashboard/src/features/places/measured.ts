import { formatCount, formatMoney, formatPercentage, type Language } from '@nhipcau/ui';
import type { PlaceMeasure } from './place-choice.ts';
import type { PlaceLine } from './place-line.ts';

/** What a place is drawn by; null where there is nothing to draw. */
export function measured(line: PlaceLine, measure: PlaceMeasure): number | null {
  const [committed, disbursed] = [Number(line.committed.vnd), Number(line.disbursed.vnd)];
  switch (measure) {
    case 'committed':
      return committed > 0 ? committed : null;
    case 'disbursed':
      return disbursed > 0 ? disbursed : null;
    case 'projects':
      return line.projects === 0 ? null : line.projects;
    case 'partners':
      return line.partners === 0 ? null : line.partners;
    case 'perArea':
      return committed > 0 && line.areaKm2 !== null ? committed / line.areaKm2 : null;
    case 'paid':
      return committed > 0 ? disbursed / committed : null;
  }
}

/** A value of the measure in words, for legends and marks. */
export function formatMeasured(measure: PlaceMeasure, language: Language): (value: number) => string {
  const money = (value: number) => formatMoney({ vnd: `${Math.round(value)}`, atLeast: false }, language);
  switch (measure) {
    case 'projects':
    case 'partners':
      return (value) => formatCount(value, language);
    case 'perArea':
      return (value) => `${money(value)}/km²`;
    case 'paid':
      return (value) => formatPercentage((value * 100).toFixed(0), language);
    default:
      return money;
  }
}
