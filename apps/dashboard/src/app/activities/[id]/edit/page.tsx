import type { Metadata } from 'next';
import { guarded } from '../../../../api/guarded.tsx';
import { EditActivityPage } from '../../../../features/activity-form/ActivityFormPage.tsx';
import { getReader } from '../../../../reader/reader.ts';

export async function generateMetadata(): Promise<Metadata> {
  const { t } = await getReader();
  return { title: t('form.activity.edit') };
}

export default async function Page({ params }: PageProps<'/activities/[id]/edit'>) {
  const { id } = await params;
  return guarded('/activities', () => EditActivityPage(id));
}
