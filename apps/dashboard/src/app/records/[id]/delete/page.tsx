import type { Metadata } from 'next';
import { guarded } from '../../../../api/guarded.tsx';
import { DeletionPage } from '../../../../features/deletion/DeletionPage.tsx';
import { getReader } from '../../../../reader/reader.ts';

export async function generateMetadata(): Promise<Metadata> {
  const { t } = await getReader();
  return { title: t('tidying.deletion.title') };
}

export default async function Page({ params }: PageProps<'/records/[id]/delete'>) {
  const { id } = await params;
  return guarded('/', () => DeletionPage(id));
}
