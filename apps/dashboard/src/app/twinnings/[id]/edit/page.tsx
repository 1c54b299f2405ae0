import type { Metadata } from 'next';
import { guarded } from '../../../../api/guarded.tsx';
import { EditTwinningPage } from '../../../../features/twinning-form/TwinningFormPage.tsx';
import { getReader } from '../../../../reader/reader.ts';

export async function generateMetadata(): Promise<Metadata> {
  const { t } = await getReader();
  return { title: t('form.twinning.edit') };
}

export default async function Page({ params }: PageProps<'/twinnings/[id]/edit'>) {
  const { id } = await params;
  return guarded('/twinnings', () => EditTwinningPage(id));
}
