import type { Metadata } from 'next';
import { guarded } from '../../../api/guarded.tsx';
import { NewProjectPage } from '../../../features/project-form/ProjectFormPage.tsx';
import { getReader } from '../../../reader/reader.ts';

export async function generateMetadata(): Promise<Metadata> {
  const { t } = await getReader();
  return { title: t('form.project.new') };
}

export default function Page() {
  return guarded('/projects', () => NewProjectPage());
}
