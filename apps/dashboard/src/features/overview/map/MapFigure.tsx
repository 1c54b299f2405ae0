import type { ReactNode } from 'react';
import { ZoomableMap } from '../../../partner-map/ZoomableMap.tsx';
import type { Reader } from '../../../reader/reader.ts';

interface MapFigureProps {
  readonly map: ReactNode;
  /** Where the map has none of its own. */
  readonly legend?: ReactNode;
  readonly table: ReactNode;
  readonly reader: Reader;
}

/** A map with its legend beside its list; above it on a narrow screen. */
export function MapFigure({ map, legend, table, reader: { t } }: MapFigureProps): ReactNode {
  return (
    <div className="grid gap-6 lg:grid-cols-[minmax(0,2fr)_minmax(0,1fr)]">
      <div className="min-w-0 self-start">
        <ZoomableMap texts={{ in: t('map.zoomIn'), out: t('map.zoomOut'), whole: t('map.whole') }}>
          {map}
        </ZoomableMap>
        {legend !== undefined && <div className="mt-3">{legend}</div>}
      </div>
      <div className="min-w-0">{table}</div>
    </div>
  );
}
