import type { ReactNode } from 'react';
import type { Query } from '../../list/address.ts';
import type { Reader } from '../../reader/reader.ts';
import { loadNames } from '../funding-rows/funding-row-names.ts';
import { ChartView } from './ChartView.tsx';
import { exploreChips } from './explore-chips.ts';
import { explore } from './explored.ts';

interface FundingChartProps {
  readonly query: Query;
  readonly reader: Reader;
}

/** The chart of one address by itself, such as within another site. */
export async function FundingChart({ query, reader }: FundingChartProps): Promise<ReactNode> {
  const [explored, names] = await Promise.all([explore(query, reader), loadNames(query, reader.language)]);
  const narrowing = exploreChips(query, null, names, reader).map(({ label }) => label);
  return (
    <ChartView explored={explored} saying={{ query, state: explored.state, reader }} narrowing={narrowing} />
  );
}
