import type { Metadata } from 'next';
import { guarded } from '../../../../api/guarded.tsx';
import { NewDocumentPage } from '../../../../features/document-form/DocumentFormPage.tsx';
import { getReader } from '../../../../reader/reader.ts';

export async function generateMetadata(): Promise<Metadata> {
  const { t } = await getReader();
  return { title: t('form.document.new') };
}

export default function Page() {
  return guarded('/library', () => NewDocumentPage());
}
