import type { Query } from '../../../list/address.ts';
import { MAP_VIEWS, type MapView, readMapView } from '../../../partner-map/map-view.ts';

export const MAP_MEASURES = ['money', 'partners'] as const;
export type MapMeasure = (typeof MAP_MEASURES)[number];

export const WORLD_DRAWINGS = ['circles', 'arcs'] as const;
export type WorldDrawing = (typeof WORLD_DRAWINGS)[number];

/** The extents of the map, and the table alone. */
export const PARTNER_VIEWS = [...MAP_VIEWS, 'none'] as const;
export type PartnerView = MapView | 'none';

/** How the address wants the map drawn. */
export interface MapChoice {
  readonly view: PartnerView;
  readonly measure: MapMeasure;
  readonly drawing: WorldDrawing;
}

/** What each view shows until the person says otherwise: from where the money comes, else where partners are. */
export function ownMeasure(view: PartnerView): MapMeasure {
  return view === 'world' ? 'money' : 'partners';
}

export function readMapChoice(query: Query): MapChoice {
  const view = query.map === 'none' ? 'none' : readMapView(query);
  return {
    view,
    measure: MAP_MEASURES.find((measure) => measure === query.by) ?? ownMeasure(view),
    drawing: query.draw === 'arcs' ? 'arcs' : 'circles',
  };
}
