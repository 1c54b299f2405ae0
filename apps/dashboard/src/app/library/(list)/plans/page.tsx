import type { Metadata } from 'next';
import { guarded } from '../../../../api/guarded.tsx';
import { PLANS_PATH, PlanPage } from '../../../../features/plan/PlanPage.tsx';
import { readQuery } from '../../../../list/address.ts';
import { getReader } from '../../../../reader/reader.ts';

export async function generateMetadata(): Promise<Metadata> {
  const { t } = await getReader();
  return { title: t('plan.title') };
}

export default async function Page({ searchParams }: PageProps<'/library/plans'>) {
  const query = readQuery(await searchParams);
  return guarded(PLANS_PATH, () => PlanPage(query));
}
