import type { Metadata } from 'next';
import { guarded } from '../../../../../api/guarded.tsx';
import { PlanTasksPage } from '../../../../../features/plan-tasks/PlanTasksPage.tsx';
import { PLAN_TASKS_PATH } from '../../../../../features/plan-tasks/task-filter.ts';
import { readQuery } from '../../../../../list/address.ts';
import { getReader } from '../../../../../reader/reader.ts';

export async function generateMetadata(): Promise<Metadata> {
  const { t } = await getReader();
  return { title: t('library.tasks.title') };
}

export default async function Page({ searchParams }: PageProps<'/library/plans/tasks'>) {
  const query = readQuery(await searchParams);
  return guarded(PLAN_TASKS_PATH, () => PlanTasksPage(query));
}
