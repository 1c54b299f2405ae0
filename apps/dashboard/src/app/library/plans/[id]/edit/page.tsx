import type { Metadata } from 'next';
import { guarded } from '../../../../../api/guarded.tsx';
import { EditPlanPage } from '../../../../../features/plan-form/PlanFormPage.tsx';
import { getReader } from '../../../../../reader/reader.ts';

export async function generateMetadata(): Promise<Metadata> {
  const { t } = await getReader();
  return { title: t('form.plan.edit') };
}

export default async function Page({ params }: PageProps<'/library/plans/[id]/edit'>) {
  const { id } = await params;
  return guarded('/library/plans', () => EditPlanPage(id));
}
