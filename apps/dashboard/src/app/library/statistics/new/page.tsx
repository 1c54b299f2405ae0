import type { Metadata } from 'next';
import { guarded } from '../../../../api/guarded.tsx';
import { NewStatisticPage } from '../../../../features/statistic-form/StatisticFormPage.tsx';
import { getReader } from '../../../../reader/reader.ts';

export async function generateMetadata(): Promise<Metadata> {
  const { t } = await getReader();
  return { title: t('form.statistic.new') };
}

export default function Page() {
  return guarded('/library/statistics', () => NewStatisticPage());
}
