import { Tabs } from '@nhipcau/ui';
import type { ReactNode } from 'react';
import { address, type Query } from '../../../list/address.ts';
import type { Reader } from '../../../reader/reader.ts';
import { PARTNERS_PATH } from '../partner-filter.ts';
import { MAP_MEASURES, type MapChoice, ownMeasure, PARTNER_VIEWS, WORLD_DRAWINGS } from './map-choice.ts';

interface MapViewsProps {
  readonly query: Query;
  readonly choice: MapChoice;
  readonly reader: Reader;
}

/** How far the map reaches, what it counts, and how. */
export function MapViews({ query, choice, reader: { t } }: MapViewsProps): ReactNode {
  const views = PARTNER_VIEWS.map((view) => ({
    key: view,
    label: t(`map.view.${view}`),
    href: address(PARTNERS_PATH, query, { map: view === 'world' ? null : view, by: null, draw: null }),
    current: view === choice.view,
  }));
  const measures = MAP_MEASURES.map((measure) => ({
    key: measure,
    label: t(`map.measure.${measure}`),
    href: address(PARTNERS_PATH, query, { by: measure === ownMeasure(choice.view) ? null : measure }),
    current: measure === choice.measure,
  }));
  const drawings = WORLD_DRAWINGS.map((drawing) => ({
    key: drawing,
    label: t(`map.drawing.${drawing}`),
    href: address(PARTNERS_PATH, query, { draw: drawing === 'circles' ? null : drawing }),
    current: drawing === choice.drawing,
  }));
  return (
    <div className="mb-2 flex flex-wrap gap-x-4 gap-y-1">
      <Tabs label={t('map.views')} tabs={views} />
      {choice.view !== 'none' && <Tabs label={t('map.measures')} tabs={measures} />}
      {choice.view === 'world' && <Tabs label={t('map.drawings')} tabs={drawings} />}
    </div>
  );
}
