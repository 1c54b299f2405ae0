import type { Metadata } from 'next';
import { guarded } from '../../api/guarded.tsx';
import { ExplorePage } from '../../features/explore/ExplorePage.tsx';
import { FUNDING_PATH } from '../../features/explore/explore-state.ts';
import { readQuery } from '../../list/address.ts';
import { getReader } from '../../reader/reader.ts';

export async function generateMetadata(): Promise<Metadata> {
  const { t } = await getReader();
  return { title: t('explore.title') };
}

export default async function Page({ searchParams }: PageProps<'/funding'>) {
  const query = readQuery(await searchParams);
  return guarded(FUNDING_PATH, () => ExplorePage(query));
}
