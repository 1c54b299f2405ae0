import type { Metadata } from 'next';
import { guarded } from '../../../../api/guarded.tsx';
import { EditProjectPage } from '../../../../features/project-form/ProjectFormPage.tsx';
import { getReader } from '../../../../reader/reader.ts';

export async function generateMetadata(): Promise<Metadata> {
  const { t } = await getReader();
  return { title: t('form.project.edit') };
}

export default async function Page({ params }: PageProps<'/projects/[code]/edit'>) {
  const { code } = await params;
  return guarded('/projects', () => EditProjectPage(decodeURIComponent(code)));
}
