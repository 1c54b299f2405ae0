import type { Metadata } from 'next';
import { guarded } from '../../../api/guarded.tsx';
import { OverlapsPage } from '../../../features/coordination/overlaps/OverlapsPage.tsx';
import { readQuery } from '../../../list/address.ts';
import { getReader } from '../../../reader/reader.ts';

export async function generateMetadata(): Promise<Metadata> {
  const { t } = await getReader();
  return { title: `${t('coordination.title')}: ${t('coordination.tabs.overlaps')}` };
}

export default async function Page({ searchParams }: PageProps<'/coordination'>) {
  const query = readQuery(await searchParams);
  return guarded('/coordination', () => OverlapsPage(query));
}
