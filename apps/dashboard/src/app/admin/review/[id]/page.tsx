import type { Metadata } from 'next';
import { guarded } from '../../../../api/guarded.tsx';
import { REFUSED } from '../../../../attachments/refused-file.ts';
import { ReviewedPage } from '../../../../features/review/ReviewedPage.tsx';
import { readQuery } from '../../../../list/address.ts';
import { getReader } from '../../../../reader/reader.ts';

export async function generateMetadata(): Promise<Metadata> {
  const { t } = await getReader();
  return { title: t('portal.review.title') };
}

export default async function Page({ params, searchParams }: PageProps<'/admin/review/[id]'>) {
  const [{ id }, query] = await Promise.all([params, searchParams]);
  const refused = readQuery(query)[REFUSED];
  return guarded('/admin/review', () => ReviewedPage({ id, back: '/admin/review', refused }));
}
