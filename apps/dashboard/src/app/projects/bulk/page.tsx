import type { Metadata } from 'next';
import { guarded } from '../../../api/guarded.tsx';
import { BulkPage } from '../../../features/bulk/BulkPage.tsx';
import { getReader } from '../../../reader/reader.ts';

export async function generateMetadata(): Promise<Metadata> {
  const { t } = await getReader();
  return { title: t('tidying.bulk.projects.title') };
}

export default async function Page({ searchParams }: PageProps<'/projects/bulk'>) {
  const { id } = await searchParams;
  return guarded('/projects', () => BulkPage('projects', id));
}
