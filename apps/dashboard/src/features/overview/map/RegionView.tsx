import { BorderRegionMap } from '@nhipcau/maps';
import { formatCount } from '@nhipcau/ui';
import type { ReactNode } from 'react';
import { graphql } from '../../../api/generated/gql.ts';
import type { RegionMapQuery, RegionPartnersQuery } from '../../../api/generated/graphql.ts';
import { request } from '../../../api/request.ts';
import { nameIn } from '../../../reader/name-in.ts';
import type { Reader } from '../../../reader/reader.ts';
import { archipelagoNames } from '../../../record/place-names.ts';
import { CircleLegend } from './CircleLegend.tsx';
import { MapFigure } from './MapFigure.tsx';
import { MapTable } from './MapTable.tsx';
import { provinceUnits } from './province-units.ts';
import { regionLines, regionMarks, twinningLinks } from './region-lines.ts';

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
    twinnings(first: 100, filter: { provenance: $provenance }) {
      nodes {
        ...RegionTwinning
      }
    }
    units: administrativeUnits(first: 100, filter: { level: { eq: COMMUNE }, isCurrent: { eq: true } }) {
      nodes {
        ...MapUnit
      }
    }
    abroad: administrativeUnits(first: 50, filter: { countryCode: { in: ["CN", "LA"] }, level: { eq: PROVINCE } }) {
      nodes {
        unitId
        name
        nameEn
      }
    }
    neighbours: countries(first: 3, filter: { code: { in: ["CN", "LA", "VN"] } }) {
      nodes {
        code
        name
        nameEn
      }
    }
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
  const { abroad, neighbours, units } = data.map;
  const placeNames = Object.fromEntries([
    ...neighbours.nodes.map((country) => [country.code, nameIn(language, country)]),
    ...abroad.nodes.map((unit) => [unit.unitId, nameIn(language, unit)]),
  ]);
  return (
    <MapFigure
      reader={reader}
      map={
        <BorderRegionMap
          id="partner-map"
          title={t('map.title')}
          description={t('map.note.region')}
          units={provinceUnits(units.nodes)}
          symbols={symbols}
          links={twinningLinks(data.map, reader)}
          placeNames={placeNames}
          homeLabel={t('record.laiChau')}
          archipelagos={archipelagoNames(t)}
          schematicNote={t('map.schematic')}
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
