import { WorldMap } from '@nhipcau/maps';
import { formatMoney } from '@nhipcau/ui';
import type { ReactNode } from 'react';
import { graphql } from '../../../api/generated/gql.ts';
import type { WorldMapQuery } from '../../../api/generated/graphql.ts';
import { request } from '../../../api/request.ts';
import { legendSteps } from '../../../partner-map/legend-steps.ts';
import type { Reader } from '../../../reader/reader.ts';
import { fundingRowsHref } from '../../../record/hrefs.ts';
import { archipelagoNames } from '../../../record/place-names.ts';
import { RecordLink } from '../../../record/RecordLink.tsx';
import { Sum } from '../../../record/Sum.tsx';
import { MapFigure } from './MapFigure.tsx';
import { MapTable } from './MapTable.tsx';
import { countryMarks, worldLines } from './world-lines.ts';

const WORLD_MAP = graphql(`
  query WorldMap($funding: FundingFilter, $counted: ActivityCountFilter) {
    money: fundingBreakdown(groupBy: [FUNDER_COUNTRY], measure: COMMITTED, filter: $funding) {
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
    meetings: activityBreakdown(groupBy: [COUNTERPART_COUNTRY], filter: $counted) {
      rows {
        keys {
          id
          label
          labelEn
        }
        activities
      }
    }
  }
`);

export function loadWorldMap({ provenance }: Reader): Promise<WorldMapQuery> {
  return request(WORLD_MAP, { funding: { provenance }, counted: { provenance } });
}

export function WorldView({
  data,
  reader,
}: {
  readonly data: WorldMapQuery;
  readonly reader: Reader;
}): ReactNode {
  const { t, language } = reader;
  const lines = worldLines(data, reader);
  const symbols = countryMarks(lines, reader);
  const largest = Math.max(0, ...symbols.map(({ value }) => value ?? 0));
  const steps = legendSteps(largest).map((value) => ({
    value,
    label: formatMoney({ vnd: `${value}`, atLeast: false }, language),
  }));
  return (
    <MapFigure
      reader={reader}
      map={
        <WorldMap
          id="partner-map"
          title={t('map.title')}
          description={t('map.note.world')}
          symbols={symbols}
          legend={{ title: t('codes.measure.COMMITTED'), steps }}
          labelLimit={14}
          homeLabel={t('record.laiChau')}
          archipelagos={archipelagoNames(t)}
        />
      }
      table={
        <MapTable
          caption={t('map.title')}
          placeHeader={t('partners.country')}
          measures={['money', 'activities']}
          lines={lines.map(({ country, href, money, ...line }) => ({
            ...line,
            place:
              href === null ? (
                country
              ) : (
                <RecordLink href={href} reader={reader}>
                  {country}
                </RecordLink>
              ),
            money:
              money === null ? null : (
                <a href={fundingRowsHref({ measure: 'COMMITTED', country: line.key })}>
                  {money.vnd === '0' ? t('rows.unvalued') : <Sum money={money} reader={reader} />}
                </a>
              ),
          }))}
          reader={reader}
        />
      }
    />
  );
}
