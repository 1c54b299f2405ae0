import type { Metadata } from 'next';
import { guarded } from '../../../api/guarded.tsx';
import { ProjectsPage } from '../../../features/projects/ProjectsPage.tsx';
import { PROJECTS_PATH, SEVERAL } from '../../../features/projects/project-filter.ts';
import { readQuery } from '../../../list/address.ts';
import { getReader } from '../../../reader/reader.ts';

export async function generateMetadata(): Promise<Metadata> {
  const { t } = await getReader();
  return { title: t('projects.title') };
}

export default async function Page({ searchParams }: PageProps<'/projects'>) {
  const query = readQuery(await searchParams, SEVERAL);
  return guarded(PROJECTS_PATH, () => ProjectsPage(query));
}
