import { formatExactMoney, formatMoney, type Money } from '@nhipcau/ui';
import type { ReactNode } from 'react';
import type { Reader } from '../reader/reader.ts';

interface SumProps {
  readonly money: Money;
  readonly reader: Reader;
}

/** A sum as people say it, with every digit for the pointer and for programs. */
export function Sum({ money, reader }: SumProps): ReactNode {
  return (
    <data
      className="whitespace-nowrap tabular-nums"
      value={money.vnd}
      title={formatExactMoney(money, reader.language)}
    >
      {formatMoney(money, reader.language)}
    </data>
  );
}
