import type { Metadata } from 'next';
import { guarded } from '../../../../../api/guarded.tsx';
import { EditRatePage } from '../../../../../features/rate-form/RateFormPage.tsx';
import { getReader } from '../../../../../reader/reader.ts';

export async function generateMetadata(): Promise<Metadata> {
  const { t } = await getReader();
  return { title: t('form.rate.edit') };
}

export default async function Page({ params }: PageProps<'/admin/rates/[id]/edit'>) {
  const { id } = await params;
  return guarded('/admin/rates', () => EditRatePage(id));
}
