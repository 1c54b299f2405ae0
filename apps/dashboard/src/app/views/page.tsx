import type { Metadata } from 'next';
import { ViewsPage } from '../../features/views/ViewsPage.tsx';
import { getReader } from '../../reader/reader.ts';

export async function generateMetadata(): Promise<Metadata> {
  const { t } = await getReader();
  return { title: t('views.title') };
}

export default function Page() {
  return ViewsPage();
}
