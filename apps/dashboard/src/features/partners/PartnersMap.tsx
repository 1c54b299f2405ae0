import { WorldMap } from '@nhipcau/maps';
import { formatMoney } from '@nhipcau/ui';
import type { ReactNode } from 'react';
import type { PartnersQuery } from '../../api/generated/graphql.ts';
import { address, type Query } from '../../list/address.ts';
import type { Reader } from '../../reader/reader.ts';
import { keyLabel } from '../../record/key-label.ts';
import { archipelagoNames } from '../../record/place-names.ts';
import { PARTNERS_PATH } from './partner-filter.ts';

interface PartnersMapProps {
  readonly query: Query;
  readonly data: Pick<PartnersQuery, 'funders'>;
  readonly reader: Reader;
}

/** Where the money comes from; a country selects its partners in the table below, and is selected by the filter. */
export function PartnersMap({ query, data, reader }: PartnersMapProps): ReactNode {
  const { t, language } = reader;
  const symbols = data.funders.rows.flatMap(({ keys: [key], amount }) => {
    if (key?.id == null) return [];
    const label = keyLabel(key, reader) ?? key.id;
    return [
      {
        key: key.id,
        countryCode: key.id,
        label,
        value: Number(amount.vnd),
        tooltip: `${label}\n${t('codes.measure.COMMITTED')}: ${formatMoney(amount, language)}`,
        href: address(PARTNERS_PATH, query, { country: query.country === key.id ? null : key.id }),
        selected: query.country === key.id,
      },
    ];
  });
  return (
    <figure className="border-t border-line-strong pt-3">
      <figcaption className="mb-2 text-[0.8125rem] text-ink-muted">{t('partners.mapNote')}</figcaption>
      <WorldMap
        id="partners-map"
        title={t('partners.mapTitle')}
        description={t('partners.mapNote')}
        symbols={symbols}
        labelLimit={12}
        homeLabel={t('record.laiChau')}
        archipelagos={archipelagoNames(t)}
      />
    </figure>
  );
}
