import type { Metadata } from 'next';
import { guarded } from '../../../api/guarded.tsx';
import { PeriodsPage } from '../../../features/changes/PeriodsPage.tsx';
import { getReader } from '../../../reader/reader.ts';

export async function generateMetadata(): Promise<Metadata> {
  const { t } = await getReader();
  return { title: t('changes.periodsTitle') };
}

export default function Page() {
  return guarded('/admin/periods', () => PeriodsPage());
}
