import type { Metadata } from 'next';
import { guarded } from '../../../../api/guarded.tsx';
import { SourcesPage } from '../../../../features/sources/SourcesPage.tsx';
import { readQuery } from '../../../../list/address.ts';
import { getReader } from '../../../../reader/reader.ts';

export async function generateMetadata(): Promise<Metadata> {
  const { t } = await getReader();
  return { title: t('library.sources') };
}

export default async function Page({ searchParams }: PageProps<'/library/sources'>) {
  const query = readQuery(await searchParams);
  return guarded('/library/sources', () => SourcesPage(query));
}
