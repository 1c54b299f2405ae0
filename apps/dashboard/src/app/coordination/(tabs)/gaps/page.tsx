import type { Metadata } from 'next';
import { guarded } from '../../../../api/guarded.tsx';
import { GapsPage } from '../../../../features/coordination/gaps/GapsPage.tsx';
import { readQuery } from '../../../../list/address.ts';
import { getReader } from '../../../../reader/reader.ts';

export async function generateMetadata(): Promise<Metadata> {
  const { t } = await getReader();
  return { title: `${t('coordination.title')}: ${t('coordination.tabs.gaps')}` };
}

export default async function Page({ searchParams }: PageProps<'/coordination/gaps'>) {
  const query = readQuery(await searchParams);
  return guarded('/coordination/gaps', () => GapsPage(query));
}
