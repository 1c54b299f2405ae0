/** A point of the earth in degrees, WGS 84. */
export interface LonLat {
  readonly longitude: number;
  readonly latitude: number;
}

/**
 * Where a mark stands: a point, a country (ISO 3166-1 alpha-2, placed at the inner centre of its largest
 * part) or a unit (`CN-YN`, `LA-OU`, or a unit of the province that the map was given).
 */
export type MapPlace = LonLat | { readonly countryCode: string } | { readonly unitId: string };

/** What every mark says of itself. Texts come ready in the reader's language. */
export interface MapMark {
  /** Identity within the map; written to `data-key`, by which the browser script selects. */
  readonly key: string;
  /** Short name, drawn where it fits; also the start of the accessible name. */
  readonly label: string;
  /** One or more lines (`\n`), written to `data-tooltip` and read as the accessible name. */
  readonly tooltip: string;
  /** With it the mark is a link and takes the keyboard's focus. */
  readonly href?: string | undefined;
  readonly selected?: boolean | undefined;
  /** Marks demonstration data with a dashed edge. */
  readonly demo?: boolean | undefined;
}

/** A circle whose area is proportional to `value`; `null` (not stated) draws a small hollow circle. */
export type MapSymbol = MapMark & MapPlace & { readonly value: number | null };

/** A line between two places; `to` defaults to Lai Châu on the maps that know where it is. */
export type MapLink = MapMark & { readonly from: MapPlace; readonly to?: MapPlace | undefined };

/** A line whose width is proportional to `value`; `null` (not stated) draws a dotted hairline. */
export type MapArc = MapLink & { readonly value: number | null };

/** The value that fills a country or unit; `null` (not stated) leaves it the colour of land. */
export type AreaValue = MapMark & { readonly areaId: string; readonly value: number | null };
