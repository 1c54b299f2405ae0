import type { Metadata } from 'next';
import { guarded } from '../../../api/guarded.tsx';
import { PairPage } from '../../../features/coordination/pair/PairPage.tsx';
import { readQuery } from '../../../list/address.ts';
import { getReader } from '../../../reader/reader.ts';

export async function generateMetadata(): Promise<Metadata> {
  const { t } = await getReader();
  return { title: t('coordination.pair.title') };
}

export default async function Page({ searchParams }: PageProps<'/coordination/pair'>) {
  const query = readQuery(await searchParams);
  return guarded('/coordination/pair', () => PairPage(query));
}
