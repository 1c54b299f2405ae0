import { formatCount } from '@nhipcau/ui';
import type { ReactNode } from 'react';
import { graphql } from '../../../api/generated/gql.ts';
import type { RegionMapQuery, RegionPartnersQuery } from '../../../api/generated/graphql.ts';
import { request } from '../../../api/request.ts';
import { CircleLegend } from '../../../partner-map/CircleLegend.tsx';
import { RegionDrawing } from '../../../partner-map/RegionDrawing.tsx';
import type { Reader } from '../../../reader/reader.ts';
import { MapFigure } from './MapFigure.tsx';
import { MapTable } from './MapTable.tsx';
import { regionLines, regionMarks } from './region-lines.ts';

const REGION_MAP = graphql(`
  query RegionMap($counted: ActivityCountFilter, $provenance: ProvenanceFilter) {
    meetings: activityBreakdown(groupBy: [COUNTERPART_COUNTRY, COUNTERPART], filter: $counted) {
      rows {
        keys {
          id
          label
          labelEn
        }
        activities
      }
    }
    records: statisticalRecords(first: 50, filter: { provenance: $provenance, subject: { eq: ACTIVITY } }) {
      nodes {
        ...RegionRecord
      }
    }
    ...RegionGround
  }
`);

const REGION_PARTNERS = graphql(`
  query RegionPartners($ids: [ID!]!) {
    nodes(ids: $ids) {
      ... on Organisation {
        id
        provenance
        unit {
          unitId
          name
          nameEn
          longitude
          latitude
        }
      }
    }
  }
`);

export interface RegionData {
  readonly map: RegionMapQuery;
  readonly partners: RegionPartnersQuery['nodes'];
}

export async function loadRegionMap({ provenance }: Reader): Promise<RegionData> {
  const counted = { provenance, counterpartCountry: { in: ['CN', 'LA'] } };
  const map = await request(REGION_MAP, { counted, provenance });
  const ids = map.meetings.rows.flatMap(({ keys }) => (keys[1]?.id == null ? [] : [keys[1].id]));
  const { nodes } = await request(REGION_PARTNERS, { ids });
  return { map, partners: nodes };
}

export function RegionView({
  data,
  reader,
}: {
  readonly data: RegionData;
  readonly reader: Reader;
}): ReactNode {
  const { t, language } = reader;
  const lines = regionLines(data, reader);
  const symbols = regionMarks(data, lines, reader);
  return (
    <MapFigure
      reader={reader}
      map={
        <RegionDrawing
          id="partner-map"
          title={t('map.title')}
          description={t('map.note.region')}
          ground={data.map}
          symbols={symbols}
          reader={reader}
        />
      }
      legend={
        <CircleLegend
          title={t('map.activities')}
          symbols={symbols}
          format={(value) => formatCount(value, language)}
        />
      }
      table={
        <MapTable
          caption={t('map.title')}
          placeHeader={t('rows.counterpart')}
          measures={['activities']}
          lines={lines.map((line) => ({ ...line, money: null }))}
          reader={reader}
        />
      }
    />
  );
}
