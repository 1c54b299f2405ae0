import type { Metadata } from 'next';
import { guarded } from '../../../../../api/guarded.tsx';
import { EditSourcePage } from '../../../../../features/source-form/SourceFormPage.tsx';
import { getReader } from '../../../../../reader/reader.ts';

export async function generateMetadata(): Promise<Metadata> {
  const { t } = await getReader();
  return { title: t('form.source.edit') };
}

export default async function Page({ params }: PageProps<'/library/sources/[id]/edit'>) {
  const { id } = await params;
  return guarded('/library/sources', () => EditSourcePage(id));
}
