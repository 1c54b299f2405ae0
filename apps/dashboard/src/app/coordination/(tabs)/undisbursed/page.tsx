import type { Metadata } from 'next';
import { guarded } from '../../../../api/guarded.tsx';
import { UndisbursedPage } from '../../../../features/coordination/undisbursed/UndisbursedPage.tsx';
import { readQuery } from '../../../../list/address.ts';
import { getReader } from '../../../../reader/reader.ts';

export async function generateMetadata(): Promise<Metadata> {
  const { t } = await getReader();
  return { title: `${t('coordination.title')}: ${t('coordination.tabs.undisbursed')}` };
}

export default async function Page({ searchParams }: PageProps<'/coordination/undisbursed'>) {
  const query = readQuery(await searchParams);
  return guarded('/coordination/undisbursed', () => UndisbursedPage(query));
}
