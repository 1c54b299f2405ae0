import { formatCount, Section } from '@nhipcau/ui';
import type { ReactNode } from 'react';
import { request } from '../../../api/request.ts';
import type { Query } from '../../../list/address.ts';
import { CircleLegend } from '../../../partner-map/CircleLegend.tsx';
import { RegionDrawing } from '../../../partner-map/RegionDrawing.tsx';
import { ZoomableMap } from '../../../partner-map/ZoomableMap.tsx';
import type { Reader } from '../../../reader/reader.ts';
import { activityFilter } from '../../activity-rows/activity-filter.ts';
import { ACTIVITY_MAP } from './activity-map-query.ts';
import { placeLines, placeMarks } from './map-marks.ts';
import { PlaceTable } from './PlaceTable.tsx';

interface ActivityMapViewProps {
  readonly query: Query;
  readonly reader: Reader;
}

/** The border region: circles by the counterpart's place, lines between twinned pairs, and all of it as a list. */
export async function ActivityMapView({ query, reader }: ActivityMapViewProps): Promise<ReactNode> {
  const { t, language, provenance } = reader;
  const filter = activityFilter(query, reader);
  const unplaced = { and: [filter, { year: { isNull: true }, counterpartUnit: { isNull: true } }] };
  const data = await request(ACTIVITY_MAP, { filter, unplaced, provenance });
  const lines = placeLines(data, query, reader);
  const symbols = placeMarks(data, lines, query, reader);
  return (
    <Section
      id="map"
      title={t('activities.map.title')}
      note={t('activities.map.note')}
      action={<a href="/twinnings">{t('activities.map.twinnings')}</a>}
    >
      <ZoomableMap texts={{ in: t('map.zoomIn'), out: t('map.zoomOut'), whole: t('map.whole') }}>
        <RegionDrawing
          id="activity-map"
          title={t('activities.map.title')}
          description={t('activities.map.note')}
          ground={data}
          symbols={symbols}
          reader={reader}
        />
      </ZoomableMap>
      <CircleLegend
        title={t('map.activities')}
        symbols={symbols}
        format={(value) => formatCount(value, language)}
      />
      <div className="mt-6">
        <PlaceTable lines={lines} total={data.activityBreakdown.total} reader={reader} />
      </div>
    </Section>
  );
}
