import type { MapLegend } from '../legend/legend-step.ts';
import type { AreaValue, MapArc, MapLink, MapSymbol } from '../mark/map-mark.ts';
import type { ArcScale, FillScale, SymbolScale } from '../mark/scales.ts';

/** Names of the two archipelagos of Viet Nam, drawn wherever Viet Nam is. */
export interface ArchipelagoNames {
  /** «Quần đảo Hoàng Sa» */
  readonly hoangSa: string;
  /** «Quần đảo Trường Sa» */
  readonly truongSa: string;
}

/** What the three maps share. */
export interface MapFrameProps {
  /** Unique in the page; ids inside the drawing start with it. */
  readonly id: string;
  /** Accessible name of the drawing. */
  readonly title: string;
  /** What the drawing shows, in a sentence or two. */
  readonly description: string;
  readonly symbols?: readonly MapSymbol[] | undefined;
  /** Without it the largest symbol of this map sets the scale. */
  readonly symbolScale?: SymbolScale | undefined;
  readonly links?: readonly MapLink[] | undefined;
  /** At most so many names of symbols are drawn, the largest first and only where they fit. */
  readonly labelLimit?: number | undefined;
  readonly className?: string | undefined;
}

export interface WorldMapProps extends MapFrameProps {
  /** Fills of countries; `areaId` is the ISO 3166-1 alpha-2 code. */
  readonly areas?: readonly AreaValue[] | undefined;
  readonly fillScale?: FillScale | undefined;
  /** What the sizes of circles, or the widths of arcs, mean; stands in the south-eastern Pacific. */
  readonly legend?: MapLegend | undefined;
  /** Lines to Lai Châu whose widths are values. */
  readonly arcs?: readonly MapArc[] | undefined;
  /** Without it the widest arc of this map sets the scale. */
  readonly arcScale?: ArcScale | undefined;
  /** The name beside the place of Lai Châu. */
  readonly homeLabel: string;
  readonly archipelagos: ArchipelagoNames;
}
