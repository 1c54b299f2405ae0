import type { MapPlace, MapSymbol } from './map-mark.ts';
import type { SymbolScale } from './scales.ts';
import { symbolRadius, symbolScaleFor } from './symbol-radius.ts';

/** A symbol with its place on paper, rounded to tenths. */
export interface PlacedSymbol {
  readonly symbol: MapSymbol;
  readonly x: number;
  readonly y: number;
  readonly radius: number;
}

/** Where a place falls in the viewBox; undefined when the map does not hold it. */
export type PlaceFinder = (place: MapPlace) => { readonly x: number; readonly y: number } | undefined;

/** Symbols that the map holds, the largest first so that the small ones lie above them. */
export function placeSymbols(
  symbols: readonly MapSymbol[],
  find: PlaceFinder,
  scale: SymbolScale = symbolScaleFor(symbols),
): PlacedSymbol[] {
  return symbols
    .flatMap((symbol) => {
      const place = find(symbol);
      const radius = Math.round(symbolRadius(symbol.value, scale) * 10) / 10;
      return place ? [{ symbol, x: place.x, y: place.y, radius }] : [];
    })
    .sort((a, b) => b.radius - a.radius || (a.symbol.key < b.symbol.key ? -1 : 1));
}
