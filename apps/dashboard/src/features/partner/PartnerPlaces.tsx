import { fillScaleFor, ProvinceMap } from '@nhipcau/maps';
import { formatMoney, Section } from '@nhipcau/ui';
import type { ReactNode } from 'react';
import { graphql } from '../../api/generated/gql.ts';
import type {
  CommuneSumsFragment,
  PartnerGroundQuery,
  PartnerPlacesFragment,
} from '../../api/generated/graphql.ts';
import { request } from '../../api/request.ts';
import { address } from '../../list/address.ts';
import { groundUnits, provinceUnits } from '../../partner-map/province-units.ts';
import { ZoomableMap } from '../../partner-map/ZoomableMap.tsx';
import type { Reader } from '../../reader/reader.ts';
import { fundingRowsHref } from '../../record/hrefs.ts';
import { Sum } from '../../record/Sum.tsx';
import { unitName } from '../../record/unit-name.ts';

graphql(`
  fragment PartnerPlaces on Organisation {
    communes {
      unitId
      name
      nameEn
      type
      typeEn
    }
  }

  fragment CommuneSums on FundingBreakdown {
    rows {
      keys {
        id
      }
      amount {
        vnd
        atLeast
        estimated
      }
    }
  }
`);

const PARTNER_GROUND = graphql(`
  query PartnerGround {
    units: administrativeUnits(first: 100, filter: { level: { eq: COMMUNE }, isCurrent: { eq: true } }) {
      nodes {
        ...MapUnit
        ...GroundUnits
      }
    }
  }
`);

export function loadPartnerGround(): Promise<PartnerGroundQuery> {
  return request(PARTNER_GROUND);
}

interface PartnerPlacesProps {
  readonly partnerId: string;
  readonly communes: PartnerPlacesFragment['communes'];
  readonly sums: CommuneSumsFragment;
  readonly ground: PartnerGroundQuery;
  readonly reader: Reader;
}

/** Where its projects are, as a small map and a list; where it gives, with what it committed there. */
export function PartnerPlaces({ partnerId, communes, sums, ground, reader }: PartnerPlacesProps): ReactNode {
  const { t, language } = reader;
  if (communes.length === 0) return null;
  const amounts = new Map(sums.rows.map(({ keys: [key], amount }) => [key?.id, amount]));
  const places = communes.map((unit) => {
    const amount = amounts.get(unit.unitId);
    return {
      unit,
      amount,
      name: unitName(language, unit),
      href: address('/projects', {}, { partner: partnerId, commune: unit.unitId }),
    };
  });
  const areas = places.map(({ unit, amount, name, href }) => ({
    key: unit.unitId,
    areaId: unit.unitId,
    label: name,
    value: Number(amount?.vnd ?? 0),
    tooltip: amount === undefined ? name : `${name}\n${formatMoney(amount, language)}`,
    href,
  }));
  return (
    <Section
      id="places"
      title={t('partner.communes', { count: communes.length })}
      note={t('partner.communesNote')}
    >
      <ZoomableMap texts={{ in: t('map.zoomIn'), out: t('map.zoomOut'), whole: t('map.whole') }}>
        <ProvinceMap
          id="partner-places"
          title={t('partner.communes', { count: communes.length })}
          description={t('partner.communesNote')}
          units={provinceUnits(ground.units.nodes)}
          ground={groundUnits(ground.units.nodes)}
          areas={areas}
          fillScale={fillScaleFor(areas)}
          schematicNote={t('map.schematic')}
        />
      </ZoomableMap>
      <ul className="mt-2 max-h-72 overflow-y-auto text-[0.8125rem] print:max-h-none">
        {places.map(({ unit, amount, name, href }) => (
          <li key={unit.unitId} className="flex justify-between gap-3 border-b border-line py-1">
            <a href={href}>{name}</a>
            {amount !== undefined && (
              <a href={fundingRowsHref({ measure: 'COMMITTED', funder: partnerId, commune: unit.unitId })}>
                <Sum money={amount} reader={reader} />
              </a>
            )}
          </li>
        ))}
      </ul>
    </Section>
  );
}
