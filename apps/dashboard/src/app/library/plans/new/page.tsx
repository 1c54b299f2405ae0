import type { Metadata } from 'next';
import { guarded } from '../../../../api/guarded.tsx';
import { NewPlanPage } from '../../../../features/plan-form/PlanFormPage.tsx';
import { getReader } from '../../../../reader/reader.ts';

export async function generateMetadata(): Promise<Metadata> {
  const { t } = await getReader();
  return { title: t('form.plan.new') };
}

export default function Page() {
  return guarded('/library/plans', () => NewPlanPage());
}
