import type { Metadata } from 'next';
import { guarded } from '../../../api/guarded.tsx';
import { loadTwinning } from '../../../features/twinning/load-twinning.ts';
import { TwinningPage } from '../../../features/twinning/TwinningPage.tsx';
import { titleIn } from '../../../reader/name-in.ts';
import { getReader } from '../../../reader/reader.ts';

export async function generateMetadata({ params }: PageProps<'/twinnings/[id]'>): Promise<Metadata> {
  const { id } = await params;
  const [{ language }, loaded] = await Promise.all([getReader(), loadTwinning(id).catch(() => null)]);
  return loaded === null ? {} : { title: titleIn(language, loaded.twinning) };
}

export default async function Page({ params }: PageProps<'/twinnings/[id]'>) {
  const { id } = await params;
  return guarded('/twinnings', () => TwinningPage(id));
}
