import { sumMoney } from '@nhipcau/ui';
import type { ReactNode } from 'react';
import { graphql } from '../../../api/generated/gql.ts';
import type { PartnerRegionQuery } from '../../../api/generated/graphql.ts';
import { request } from '../../../api/request.ts';
import { address, type Query } from '../../../list/address.ts';
import { readPeriod, yearsOf } from '../../../list/period.ts';
import { RegionDrawing } from '../../../partner-map/RegionDrawing.tsx';
import { nameIn } from '../../../reader/name-in.ts';
import type { Reader } from '../../../reader/reader.ts';
import { PARTNERS_PATH, wholeFilter } from '../partner-filter.ts';
import { without } from '../without.ts';
import { MapPart } from './MapPart.tsx';
import type { MapChoice, MapMeasure } from './map-choice.ts';
import { formatValue, type MapLine, measured, tooltipOf } from './map-line.ts';

const PARTNER_REGION = graphql(`
  query PartnerRegion($filter: OrganisationFilter!, $money: FundingFilter!, $provenance: ProvenanceFilter) {
    partners(filter: $filter) {
      id
      unit {
        unitId
        name
        nameEn
        longitude
        latitude
      }
    }
    committed: fundingBreakdown(groupBy: [FUNDER], measure: COMMITTED, filter: $money) {
      ...CountryMoney
    }
    ...RegionGround
  }
`);

type Partner = PartnerRegionQuery['partners'][number];

export function loadRegionPart(query: Query, reader: Reader): Promise<PartnerRegionQuery> {
  const anywhere = wholeFilter(without(query, 'country', 'seat'), reader);
  const filter = { and: [anywhere, { unit: { countryCode: { in: ['CN', 'LA'] } } }] };
  const period = readPeriod(query);
  const { provenance } = reader;
  const year = period === null ? undefined : yearsOf(period);
  return request(PARTNER_REGION, {
    filter,
    provenance,
    money: { provenance, year, funder: { organisation: filter } },
  });
}

interface SeatLine extends MapLine {
  readonly longitude: number | null;
  readonly latitude: number | null;
}

function seatLines(
  { partners, committed }: PartnerRegionQuery,
  query: Query,
  { language }: Reader,
): SeatLine[] {
  const sums = new Map(committed.rows.map(({ keys: [key], amount }) => [key?.id ?? null, amount]));
  const seats = Map.groupBy(partners, ({ unit }: Partner) => unit?.unitId ?? '');
  return [...seats].flatMap(([key, there]) => {
    const unit = there[0]?.unit;
    if (unit == null) return [];
    const amounts = there.flatMap(({ id }) => sums.get(id) ?? []);
    const selected = query.seat === key;
    return [
      {
        key,
        name: nameIn(language, unit),
        partners: there.length,
        committed: amounts.length === 0 ? null : sumMoney(amounts),
        href: address(PARTNERS_PATH, query, { seat: selected ? null : key, country: null }),
        selected,
        longitude: unit.longitude,
        latitude: unit.latitude,
      },
    ];
  });
}

/** The name of a seat with its figure: circles are few here, and small. */
function markName(line: MapLine, measure: MapMeasure, reader: Reader): string {
  const value = measured(line, measure);
  return value === null ? line.name : `${line.name}: ${formatValue(measure, reader)(value)}`;
}

interface RegionPartProps {
  readonly data: PartnerRegionQuery;
  readonly query: Query;
  readonly choice: MapChoice;
  readonly reader: Reader;
}

/** The partners on the other side of the border, where they have their seats. */
export function RegionPart({ data, query, choice, reader }: RegionPartProps): ReactNode {
  const { t } = reader;
  const { measure } = choice;
  const lines = seatLines(data, query, reader);
  const symbols = lines.flatMap((line) => {
    const { key, href, selected, longitude, latitude } = line;
    if (longitude === null || latitude === null) return [];
    const value = measured(line, measure);
    return [
      {
        key,
        label: markName(line, measure, reader),
        href,
        selected,
        longitude,
        latitude,
        value,
        tooltip: tooltipOf(line, reader),
      },
    ];
  });
  return (
    <MapPart note={t('map.seats')} placeHeader={t('map.seat')} lines={lines} reader={reader}>
      <RegionDrawing
        id="partners-map"
        title={t('partners.mapTitle')}
        description={t('map.seats')}
        ground={data}
        symbols={symbols}
        reader={reader}
      />
    </MapPart>
  );
}
