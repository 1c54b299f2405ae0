import { type MapSymbol, SymbolLegend, symbolScaleFor } from '@nhipcau/maps';
import type { ReactNode } from 'react';
import { legendSteps } from './legend-steps.ts';

interface CircleLegendProps {
  readonly title: string;
  readonly symbols: readonly MapSymbol[];
  readonly format: (value: number) => string;
}

/** What the sizes of the circles mean; nothing where the map has none. */
export function CircleLegend({ title, symbols, format }: CircleLegendProps): ReactNode {
  const scale = symbolScaleFor(symbols);
  const steps = legendSteps(scale.maxValue).map((value) => ({ value, label: format(value) }));
  return steps.length === 0 ? null : <SymbolLegend title={title} scale={scale} steps={steps} />;
}
