import type { Metadata } from 'next';
import { guarded } from '../../../../api/guarded.tsx';
import { StatisticsPage } from '../../../../features/statistics/StatisticsPage.tsx';
import { readQuery } from '../../../../list/address.ts';
import { getReader } from '../../../../reader/reader.ts';

export async function generateMetadata(): Promise<Metadata> {
  const { t } = await getReader();
  return { title: t('library.statistics') };
}

export default async function Page({ searchParams }: PageProps<'/library/statistics'>) {
  const query = readQuery(await searchParams);
  return guarded('/library/statistics', () => StatisticsPage(query));
}
