import type { Money } from '@nhipcau/ui';
import type { ReactNode } from 'react';
import type { Query } from '../../list/address.ts';
import type { Reader } from '../../reader/reader.ts';
import { fundingRowsHref } from '../../record/hrefs.ts';
import { Sum } from '../../record/Sum.tsx';
import type { SummedMeasure } from './row-sums.ts';

interface PartnerMoneyProps {
  readonly sum: Money | null;
  readonly measure: SummedMeasure;
  readonly partnerId: string;
  readonly query: Query;
  readonly reader: Reader;
}

/** What a partner gave in the chosen period, with the way to the rows. */
export function PartnerMoney({ sum, measure, partnerId, query, reader }: PartnerMoneyProps): ReactNode {
  if (sum === null) return <span className="text-ink-faint">–</span>;
  const { from = null, to = null } = query;
  return (
    <a href={fundingRowsHref({ measure: measure.toUpperCase(), funder: partnerId, from, to })}>
      <Sum money={sum} reader={reader} />
    </a>
  );
}
