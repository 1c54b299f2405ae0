import type { Money } from '@nhipcau/ui';
import type { ReactNode } from 'react';
import { address, type Query } from '../../list/address.ts';
import type { Reader } from '../../reader/reader.ts';
import { fundingRowsHref } from '../../record/hrefs.ts';
import { Sum } from '../../record/Sum.tsx';
import { PARTNERS_PATH } from './partner-filter.ts';
import { without } from './without.ts';

/** Names of the address that do not change who is listed. */
const HOW = ['order', 'map', 'by', 'draw', 'from', 'to', 'after', 'before'];

/** The rows of what all listed partners gave: the list itself is their condition. */
function totalHref(measure: 'COMMITTED' | 'DISBURSED', query: Query): string {
  const [, funders = ''] = address(PARTNERS_PATH, without(query, ...HOW)).split('?');
  const { from = null, to = null } = query;
  return fundingRowsHref({ measure, funders: funders === '' ? 'all' : funders, from, to });
}

interface PartnerTotals {
  readonly count: number;
  readonly committed: Money;
  readonly disbursed: Money;
}

/** The last line of the table, by column: all pages together, under the same filter. */
export function totalCells(
  { count, committed, disbursed }: PartnerTotals,
  query: Query,
  reader: Reader,
): Readonly<Record<string, ReactNode>> {
  const { t } = reader;
  const sum = (measure: 'COMMITTED' | 'DISBURSED', money: Money) => (
    <a href={totalHref(measure, query)}>
      <Sum money={money} reader={reader} />
    </a>
  );
  return {
    name: `${t('projects.totals')}: ${t('partners.count', { count })}`,
    committed: sum('COMMITTED', committed),
    disbursed: sum('DISBURSED', disbursed),
  };
}
