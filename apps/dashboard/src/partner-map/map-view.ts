import type { Query } from '../list/address.ts';

export const MAP_VIEWS = ['world', 'region', 'province'] as const;

export type MapView = (typeof MAP_VIEWS)[number];

/** The view that the address names; the world where it names none. */
export function readMapView(query: Query): MapView {
  return MAP_VIEWS.find((view) => view === query.map) ?? 'world';
}
