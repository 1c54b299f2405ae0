import type { Money } from '@nhipcau/ui';
import type { RowMoneyQuery } from '../../api/generated/graphql.ts';

export type SummedMeasure = 'committed' | 'disbursed';

/** What each partner on the page gave; null where it gave nothing that is recorded. */
export function rowSums(money: RowMoneyQuery): (measure: SummedMeasure, partnerId: string) => Money | null {
  const sums = (measure: SummedMeasure) =>
    new Map(money[measure].rows.map(({ keys: [key], amount }) => [key?.id ?? '', amount]));
  const byMeasure = { committed: sums('committed'), disbursed: sums('disbursed') };
  return (measure, partnerId) => {
    const sum = byMeasure[measure].get(partnerId);
    return sum === undefined || sum.vnd === '0' ? null : sum;
  };
}
