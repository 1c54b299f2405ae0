import type { Metadata } from 'next';
import { guarded } from '../../../../api/guarded.tsx';
import { PriorityFormPage } from '../../../../features/priorities/PriorityFormPage.tsx';
import { getReader } from '../../../../reader/reader.ts';

export async function generateMetadata(): Promise<Metadata> {
  const { t } = await getReader();
  return { title: t('priorities.title') };
}

export default async function Page({ params }: PageProps<'/admin/priorities/[code]'>) {
  const { code } = await params;
  return guarded('/admin/priorities', () => PriorityFormPage(code));
}
