import type { Metadata } from 'next';
import { guarded } from '../../../../api/guarded.tsx';
import { ReviewedPage } from '../../../../features/review/ReviewedPage.tsx';
import { getReader } from '../../../../reader/reader.ts';

export async function generateMetadata(): Promise<Metadata> {
  const { t } = await getReader();
  return { title: t('portal.title') };
}

export default async function Page({ params }: PageProps<'/portal/sent/[id]'>) {
  const { id } = await params;
  return guarded('/portal', () => ReviewedPage({ id, back: '/portal' }));
}
