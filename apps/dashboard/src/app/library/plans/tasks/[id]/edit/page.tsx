import type { Metadata } from 'next';
import { guarded } from '../../../../../../api/guarded.tsx';
import { EditPlanTaskPage } from '../../../../../../features/plan-task-form/PlanTaskFormPage.tsx';
import { getReader } from '../../../../../../reader/reader.ts';

export async function generateMetadata(): Promise<Metadata> {
  const { t } = await getReader();
  return { title: t('form.planTask.edit') };
}

export default async function Page({ params }: PageProps<'/library/plans/tasks/[id]/edit'>) {
  const { id } = await params;
  return guarded('/library/plans', () => EditPlanTaskPage(id));
}
