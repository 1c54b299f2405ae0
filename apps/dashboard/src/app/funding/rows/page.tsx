import type { Metadata } from 'next';
import { guarded } from '../../../api/guarded.tsx';
import { FundingRowsPage } from '../../../features/funding-rows/FundingRowsPage.tsx';
import { readMeasure } from '../../../features/funding-rows/funding-filter.ts';
import { readQuery } from '../../../list/address.ts';
import { getReader } from '../../../reader/reader.ts';

export async function generateMetadata({ searchParams }: PageProps<'/funding/rows'>): Promise<Metadata> {
  const { t } = await getReader();
  const measure = readMeasure(readQuery(await searchParams));
  return { title: t('rows.fundingTitle', { measure: t(`codes.measure.${measure}`) }) };
}

export default async function Page({ searchParams }: PageProps<'/funding/rows'>) {
  const query = readQuery(await searchParams);
  return guarded('/funding/rows', () => FundingRowsPage(query));
}
