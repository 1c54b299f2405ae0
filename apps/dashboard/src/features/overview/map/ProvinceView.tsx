import { ProvinceMap } from '@nhipcau/maps';
import { formatMoney } from '@nhipcau/ui';
import type { ReactNode } from 'react';
import { graphql } from '../../../api/generated/gql.ts';
import type { ProvinceMapQuery } from '../../../api/generated/graphql.ts';
import { request } from '../../../api/request.ts';
import { CircleLegend } from '../../../partner-map/CircleLegend.tsx';
import { boundaryNote, groundUnits, provinceUnits } from '../../../partner-map/province-units.ts';
import type { Reader } from '../../../reader/reader.ts';
import { fundingRowsHref } from '../../../record/hrefs.ts';
import { keyLabel } from '../../../record/key-label.ts';
import { Sum } from '../../../record/Sum.tsx';
import { MapFigure } from './MapFigure.tsx';
import { MapTable } from './MapTable.tsx';

const PROVINCE_MAP = graphql(`
  query ProvinceMap($funding: FundingFilter) {
    money: fundingBreakdown(groupBy: [COMMUNE], measure: COMMITTED, filter: $funding) {
      rows {
        keys {
          id
          label
          labelEn
        }
        amount {
          vnd
          atLeast
          estimated
        }
      }
    }
    units: administrativeUnits(first: 100, filter: { level: { eq: COMMUNE }, isCurrent: { eq: true } }) {
      nodes {
        ...MapUnit
        ...GroundUnits
      }
    }
  }
`);

export function loadProvinceMap({ provenance }: Reader): Promise<ProvinceMapQuery> {
  return request(PROVINCE_MAP, { funding: { provenance } });
}

export function ProvinceView({
  data,
  reader,
}: {
  readonly data: ProvinceMapQuery;
  readonly reader: Reader;
}): ReactNode {
  const { t, language } = reader;
  const rows = data.money.rows.map(({ keys: [key], amount }) => ({
    id: key?.id ?? null,
    name: key?.id == null ? t('map.noCommune') : (keyLabel(key, reader) ?? key.id),
    amount,
    href: fundingRowsHref({ measure: 'COMMITTED', commune: key?.id ?? 'none' }),
  }));
  const symbols = rows.flatMap(({ id, name, amount, href }) =>
    id === null
      ? []
      : [
          {
            key: id,
            unitId: id,
            label: name,
            value: Number(amount.vnd),
            tooltip: `${name}\n${formatMoney(amount, language)}`,
            href,
          },
        ],
  );
  const lines = rows.map(({ id, name, amount, href }) => ({
    key: id ?? 'none',
    place: name,
    money: (
      <a href={href}>
        <Sum money={amount} reader={reader} />
      </a>
    ),
    activities: null,
    activitiesHref: null,
  }));
  return (
    <MapFigure
      reader={reader}
      map={
        <ProvinceMap
          id="partner-map"
          title={t('map.title')}
          description={t('map.note.province')}
          units={provinceUnits(data.units.nodes)}
          ground={groundUnits(data.units.nodes)}
          symbols={symbols}
          schematicNote={t('map.schematic')}
          boundaryNote={boundaryNote(data.units.nodes, reader)}
        />
      }
      legend={
        <>
          <CircleLegend
            title={t('codes.measure.COMMITTED')}
            symbols={symbols}
            format={(value) => formatMoney({ vnd: `${Math.round(value)}`, atLeast: false }, language)}
          />
          <p className="mt-2 text-[0.8125rem]">
            <a href="/places?level=districts">{t('map.otherLevels')}</a>
          </p>
        </>
      }
      table={
        <MapTable
          caption={t('map.title')}
          placeHeader={t('projects.commune')}
          measures={['money']}
          lines={lines}
          reader={reader}
        />
      }
    />
  );
}
