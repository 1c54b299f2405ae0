import type { Metadata } from 'next';
import { guarded } from '../../../api/guarded.tsx';
import { ReviewQueuePage } from '../../../features/review/ReviewQueuePage.tsx';
import { getReader } from '../../../reader/reader.ts';

export async function generateMetadata(): Promise<Metadata> {
  const { t } = await getReader();
  return { title: t('portal.review.title') };
}

export default async function Page({ searchParams }: PageProps<'/admin/review'>) {
  const { decided } = await searchParams;
  return guarded('/admin/review', () => ReviewQueuePage({ decided: decided !== undefined }));
}
