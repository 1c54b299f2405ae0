import type { Metadata } from 'next';
import { guarded } from '../../../../api/guarded.tsx';
import { PlanPage } from '../../../../features/coordination/PlanPage.tsx';
import { readQuery } from '../../../../list/address.ts';
import { getReader } from '../../../../reader/reader.ts';

export async function generateMetadata(): Promise<Metadata> {
  const { t } = await getReader();
  return { title: `${t('coordination.title')}: ${t('coordination.tabs.plan')}` };
}

export default async function Page({ searchParams }: PageProps<'/coordination/plan'>) {
  const query = readQuery(await searchParams);
  return guarded('/coordination/plan', () => PlanPage(query));
}
