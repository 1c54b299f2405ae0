import { arcScaleFor, arcWidth } from './arc-width.ts';
import type { Spot } from './LinkLine.tsx';
import type { MapArc, MapPlace } from './map-mark.ts';
import type { PlacedSymbol, PlaceFinder } from './placed-symbol.ts';
import type { ArcScale } from './scales.ts';

/** An arc with its ends on paper. */
export interface PlacedArc {
  readonly arc: MapArc;
  readonly from: Spot;
  readonly to: Spot;
  readonly width: number;
}

/** Arcs whose ends the map holds, the widest first so that the thin ones lie above them. */
export function placeArcs(
  arcs: readonly MapArc[],
  find: PlaceFinder,
  home: MapPlace,
  scale: ArcScale = arcScaleFor(arcs),
): PlacedArc[] {
  return arcs
    .flatMap((arc) => {
      const [from, to] = [find(arc.from), find(arc.to ?? home)];
      return from && to ? [{ arc, from, to, width: arcWidth(arc.value, scale) }] : [];
    })
    .sort((a, b) => b.width - a.width || (a.arc.key < b.arc.key ? -1 : 1));
}

/** Where an arc starts, as a thing to be named. */
export function arcStart({ arc, from, width }: PlacedArc): PlacedSymbol {
  const { countryCode = '' } = 'countryCode' in arc.from ? arc.from : {};
  return { symbol: { ...arc, countryCode }, ...from, radius: Math.max(2, width / 2) };
}
