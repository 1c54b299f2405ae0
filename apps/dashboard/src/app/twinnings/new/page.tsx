import type { Metadata } from 'next';
import { guarded } from '../../../api/guarded.tsx';
import { NewTwinningPage } from '../../../features/twinning-form/TwinningFormPage.tsx';
import { getReader } from '../../../reader/reader.ts';

export async function generateMetadata(): Promise<Metadata> {
  const { t } = await getReader();
  return { title: t('form.twinning.new') };
}

export default function Page() {
  return guarded('/twinnings', () => NewTwinningPage());
}
