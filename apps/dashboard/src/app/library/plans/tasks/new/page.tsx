import type { Metadata } from 'next';
import { guarded } from '../../../../../api/guarded.tsx';
import { NewPlanTaskPage } from '../../../../../features/plan-task-form/PlanTaskFormPage.tsx';
import { readQuery } from '../../../../../list/address.ts';
import { getReader } from '../../../../../reader/reader.ts';

export async function generateMetadata(): Promise<Metadata> {
  const { t } = await getReader();
  return { title: t('form.planTask.new') };
}

export default async function Page({ searchParams }: PageProps<'/library/plans/tasks/new'>) {
  const { plan = '' } = readQuery(await searchParams);
  return guarded('/library/plans', () => NewPlanTaskPage(plan));
}
