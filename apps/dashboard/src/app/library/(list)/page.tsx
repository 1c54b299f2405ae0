import type { Metadata } from 'next';
import { guarded } from '../../../api/guarded.tsx';
import { LIBRARY_PATH } from '../../../features/documents/document-filter.ts';
import { LibraryPage } from '../../../features/documents/LibraryPage.tsx';
import { readQuery } from '../../../list/address.ts';
import { getReader } from '../../../reader/reader.ts';

export async function generateMetadata(): Promise<Metadata> {
  const { t } = await getReader();
  return { title: t('library.title') };
}

export default async function Page({ searchParams }: PageProps<'/library'>) {
  const query = readQuery(await searchParams);
  return guarded(LIBRARY_PATH, () => LibraryPage(query));
}
