import type { Metadata } from 'next';
import { guarded } from '../../../../../api/guarded.tsx';
import { EditStatisticPage } from '../../../../../features/statistic-form/StatisticFormPage.tsx';
import { getReader } from '../../../../../reader/reader.ts';

export async function generateMetadata(): Promise<Metadata> {
  const { t } = await getReader();
  return { title: t('form.statistic.edit') };
}

export default async function Page({ params }: PageProps<'/library/statistics/[id]/edit'>) {
  const { id } = await params;
  return guarded('/library/statistics', () => EditStatisticPage(id));
}
