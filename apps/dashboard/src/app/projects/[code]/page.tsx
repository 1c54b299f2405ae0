import type { Metadata } from 'next';
import { guarded } from '../../../api/guarded.tsx';
import { loadProject } from '../../../features/project/load-project.ts';
import { ProjectPage } from '../../../features/project/ProjectPage.tsx';
import { readQuery } from '../../../list/address.ts';
import { titleIn } from '../../../reader/name-in.ts';
import { getReader } from '../../../reader/reader.ts';

export async function generateMetadata({ params }: PageProps<'/projects/[code]'>): Promise<Metadata> {
  const { code } = await params;
  const [{ language }, project] = await Promise.all([
    getReader(),
    loadProject(decodeURIComponent(code)).catch(() => null),
  ]);
  return project === null ? {} : { title: titleIn(language, project) };
}

export default async function Page({ params, searchParams }: PageProps<'/projects/[code]'>) {
  const [{ code }, query] = await Promise.all([params, searchParams.then((all) => readQuery(all))]);
  return guarded('/projects', () => ProjectPage(decodeURIComponent(code), query));
}
