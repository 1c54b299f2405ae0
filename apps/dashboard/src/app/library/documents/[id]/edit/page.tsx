import type { Metadata } from 'next';
import { guarded } from '../../../../../api/guarded.tsx';
import { EditDocumentPage } from '../../../../../features/document-form/DocumentFormPage.tsx';
import { getReader } from '../../../../../reader/reader.ts';

export async function generateMetadata(): Promise<Metadata> {
  const { t } = await getReader();
  return { title: t('form.document.edit') };
}

export default async function Page({ params }: PageProps<'/library/documents/[id]/edit'>) {
  const { id } = await params;
  return guarded('/library', () => EditDocumentPage(id));
}
