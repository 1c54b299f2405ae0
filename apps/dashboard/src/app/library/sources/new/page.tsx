import type { Metadata } from 'next';
import { guarded } from '../../../../api/guarded.tsx';
import { NewSourcePage } from '../../../../features/source-form/SourceFormPage.tsx';
import { getReader } from '../../../../reader/reader.ts';

export async function generateMetadata(): Promise<Metadata> {
  const { t } = await getReader();
  return { title: t('form.source.new') };
}

export default function Page() {
  return guarded('/library/sources', () => NewSourcePage());
}
