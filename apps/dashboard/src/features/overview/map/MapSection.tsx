import { Section, Tabs } from '@nhipcau/ui';
import type { ReactNode } from 'react';
import { address, type Query } from '../../../list/address.ts';
import { MAP_VIEWS, type MapView, readMapView } from '../../../partner-map/map-view.ts';
import type { Reader } from '../../../reader/reader.ts';
import { loadProvinceMap, ProvinceView } from './ProvinceView.tsx';
import { loadRegionMap, RegionView } from './RegionView.tsx';
import { loadWorldMap, WorldView } from './WorldView.tsx';

/** The drawing of one view, its figures asked for together with the rest of the page. */
export async function loadMap(query: Query, reader: Reader): Promise<ReactNode> {
  const view: MapView = readMapView(query);
  if (view === 'region') return <RegionView data={await loadRegionMap(reader)} reader={reader} />;
  if (view === 'province') return <ProvinceView data={await loadProvinceMap(reader)} reader={reader} />;
  return <WorldView data={await loadWorldMap(reader)} reader={reader} />;
}

interface MapSectionProps {
  readonly query: Query;
  readonly drawing: ReactNode;
  readonly reader: Reader;
}

export function MapSection({ query, drawing, reader: { t } }: MapSectionProps): ReactNode {
  const current = readMapView(query);
  const tabs = MAP_VIEWS.map((view) => ({
    key: view,
    label: t(`map.view.${view}`),
    href: address('/', query, { map: view === 'world' ? null : view }),
    current: view === current,
  }));
  return (
    <Section
      id="map"
      title={t('map.title')}
      note={t(`map.note.${current}`)}
      action={<Tabs label={t('map.views')} tabs={tabs} />}
      className="mt-10"
    >
      <div key={current}>{drawing}</div>
    </Section>
  );
}
