import type { Metadata } from 'next';
import { guarded } from '../../../../api/guarded.tsx';
import { PapersPage } from '../../../../features/coordination/papers/PapersPage.tsx';
import { readQuery } from '../../../../list/address.ts';
import { getReader } from '../../../../reader/reader.ts';

export async function generateMetadata(): Promise<Metadata> {
  const { t } = await getReader();
  return { title: `${t('coordination.title')}: ${t('coordination.tabs.papers')}` };
}

export default async function Page({ searchParams }: PageProps<'/coordination/papers'>) {
  const query = readQuery(await searchParams);
  return guarded('/coordination/papers', () => PapersPage(query));
}
