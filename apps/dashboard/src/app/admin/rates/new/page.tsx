import type { Metadata } from 'next';
import { guarded } from '../../../../api/guarded.tsx';
import { NewRatePage } from '../../../../features/rate-form/RateFormPage.tsx';
import { getReader } from '../../../../reader/reader.ts';

export async function generateMetadata(): Promise<Metadata> {
  const { t } = await getReader();
  return { title: t('form.rate.new') };
}

export default function Page() {
  return guarded('/admin/rates', () => NewRatePage());
}
