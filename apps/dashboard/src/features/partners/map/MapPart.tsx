import type { ReactNode } from 'react';
import { ZoomableMap } from '../../../partner-map/ZoomableMap.tsx';
import type { Reader } from '../../../reader/reader.ts';
import { MapList } from './MapList.tsx';
import type { MapLine } from './map-line.ts';

interface MapPartProps {
  readonly note: string;
  readonly placeHeader: string;
  readonly lines: readonly MapLine[];
  /** Where the map has none of its own. */
  readonly legend?: ReactNode;
  readonly children: ReactNode;
  readonly reader: Reader;
}

/** A map with what it means beneath it: note, legend and list. */
export function MapPart({ note, placeHeader, lines, legend, children, reader }: MapPartProps): ReactNode {
  const { t } = reader;
  return (
    <>
      <ZoomableMap texts={{ in: t('map.zoomIn'), out: t('map.zoomOut'), whole: t('map.whole') }}>
        {children}
      </ZoomableMap>
      <p className="mt-1 text-[0.8125rem] text-ink-muted">{note}</p>
      {legend !== undefined && <div className="mt-2">{legend}</div>}
      <MapList placeHeader={placeHeader} lines={lines} reader={reader} />
    </>
  );
}
