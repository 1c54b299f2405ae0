import type { Metadata } from 'next';
import { guarded } from '../../../api/guarded.tsx';
import { PrioritiesPage } from '../../../features/priorities/PrioritiesPage.tsx';
import { getReader } from '../../../reader/reader.ts';

export async function generateMetadata(): Promise<Metadata> {
  const { t } = await getReader();
  return { title: t('priorities.title') };
}

export default function Page() {
  return guarded('/admin/priorities', () => PrioritiesPage());
}
