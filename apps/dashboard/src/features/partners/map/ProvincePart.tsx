import { FillLegend, fillScaleFor, ProvinceMap } from '@nhipcau/maps';
import type { ReactNode } from 'react';
import { graphql } from '../../../api/generated/gql.ts';
import type {
  CommuneCountsQuery,
  CommuneMoneyQuery,
  PartnerProvinceQuery,
} from '../../../api/generated/graphql.ts';
import { request } from '../../../api/request.ts';
import { address, type Query } from '../../../list/address.ts';
import { readPeriod, yearsOf } from '../../../list/period.ts';
import { classLabels } from '../../../partner-map/class-labels.ts';
import { boundaryNote, groundUnits, provinceUnits } from '../../../partner-map/province-units.ts';
import type { Reader } from '../../../reader/reader.ts';
import { keyLabel } from '../../../record/key-label.ts';
import { isNarrowed } from '../partner-chips.ts';
import { PARTNERS_PATH, wholeFilter } from '../partner-filter.ts';
import { without } from '../without.ts';
import { countClassLabels } from './count-class-labels.ts';
import { MapPart } from './MapPart.tsx';
import type { MapChoice } from './map-choice.ts';
import { type MapLine, measured, tooltipOf } from './map-line.ts';

const PARTNER_PROVINCE = graphql(`
  query PartnerProvince {
    units: administrativeUnits(first: 100, filter: { level: { eq: COMMUNE }, isCurrent: { eq: true } }) {
      nodes {
        ...MapUnit
        ...GroundUnits
      }
    }
  }
`);

const COMMUNE_COUNTS = graphql(`
  query CommuneCounts($filter: OrganisationFilter!) {
    counts: organisationBreakdown(groupBy: [COMMUNE], filter: $filter) {
      rows {
        keys {
          id
          label
          labelEn
        }
        organisations
      }
    }
  }
`);

const COMMUNE_MONEY = graphql(`
  query CommuneMoney($money: FundingFilter!) {
    committed: fundingBreakdown(groupBy: [COMMUNE], measure: COMMITTED, filter: $money) {
      ...CountryMoney
    }
  }
`);

export interface ProvinceData {
  readonly ground: PartnerProvinceQuery;
  readonly counts: CommuneCountsQuery['counts'] | null;
  readonly committed: CommuneMoneyQuery['committed'] | null;
}

export async function loadProvincePart(
  query: Query,
  { measure }: MapChoice,
  reader: Reader,
): Promise<ProvinceData> {
  const ground = request(PARTNER_PROVINCE);
  const anywhere = without(query, 'place');
  const filter = wholeFilter(anywhere, reader);
  if (measure === 'partners') {
    const [units, { counts }] = await Promise.all([ground, request(COMMUNE_COUNTS, { filter })]);
    return { ground: units, counts, committed: null };
  }
  const period = readPeriod(query);
  const money = {
    provenance: reader.provenance,
    year: period === null ? undefined : yearsOf(period),
    funder: isNarrowed(anywhere) ? { organisation: filter } : undefined,
  };
  const [units, { committed }] = await Promise.all([ground, request(COMMUNE_MONEY, { money })]);
  return { ground: units, counts: null, committed };
}

function communeLines(
  { ground, counts, committed }: ProvinceData,
  query: Query,
  reader: Reader,
): readonly MapLine[] {
  const found = [
    ...(counts?.rows.map(({ keys: [key], organisations }) => ({
      key,
      partners: organisations,
      committed: null,
    })) ?? []),
    ...(committed?.rows.map(({ keys: [key], amount }) => ({ key, partners: null, committed: amount })) ?? []),
  ];
  const within = new Set(
    ground.units.nodes
      .filter(({ predecessors }) => predecessors.some(({ unit }) => unit.unitId === query.place))
      .map(({ unitId }) => unitId),
  );
  return found.flatMap(({ key, partners, committed: sum }) => {
    if (key?.id == null) return [];
    const selected = query.place === key.id;
    return [
      {
        key: key.id,
        name: keyLabel(key, reader) ?? key.id,
        partners,
        committed: sum,
        href: address(PARTNERS_PATH, query, { place: selected ? null : key.id }),
        selected: selected || within.has(key.id),
      },
    ];
  });
}

interface ProvincePartProps {
  readonly data: ProvinceData;
  readonly query: Query;
  readonly choice: MapChoice;
  readonly reader: Reader;
}

/** Where in the province the partners work. */
export function ProvincePart({ data, query, choice: { measure }, reader }: ProvincePartProps): ReactNode {
  const { t } = reader;
  const lines = communeLines(data, query, reader);
  const areas = lines.map((line) => ({
    key: line.key,
    areaId: line.key,
    label: line.name,
    value: measured(line, measure),
    tooltip: tooltipOf(line, reader),
    href: line.href,
    selected: line.selected,
  }));
  const scale = fillScaleFor(areas);
  const labels =
    measure === 'money' ? classLabels(scale.breaks, reader) : countClassLabels(scale.breaks, reader);
  return (
    <MapPart
      note={t(`map.communes.${measure}`)}
      placeHeader={t('projects.commune')}
      lines={lines}
      legend={
        <FillLegend
          id="partners-map-legend"
          title={t(`map.measure.${measure}`)}
          scale={scale}
          labels={labels}
          noValueLabel={t(measure === 'money' ? 'map.noValue' : 'map.noPartners')}
        />
      }
      reader={reader}
    >
      <ProvinceMap
        id="partners-map"
        title={t('partners.mapTitle')}
        description={t(`map.communes.${measure}`)}
        units={provinceUnits(data.ground.units.nodes)}
        ground={groundUnits(data.ground.units.nodes)}
        areas={areas}
        fillScale={scale}
        schematicNote={t('map.schematic')}
        boundaryNote={boundaryNote(data.ground.units.nodes, reader)}
      />
    </MapPart>
  );
}
