import type { Metadata } from 'next';
import { guarded } from '../../../api/guarded.tsx';
import { ActivityPage } from '../../../features/activity/ActivityPage.tsx';
import { loadActivity } from '../../../features/activity/load-activity.ts';
import { readQuery } from '../../../list/address.ts';
import { titleIn } from '../../../reader/name-in.ts';
import { getReader } from '../../../reader/reader.ts';

export async function generateMetadata({ params }: PageProps<'/activities/[id]'>): Promise<Metadata> {
  const { id } = await params;
  const [{ language }, activity] = await Promise.all([getReader(), loadActivity(id).catch(() => null)]);
  return activity === null ? {} : { title: titleIn(language, activity) };
}

export default async function Page({ params, searchParams }: PageProps<'/activities/[id]'>) {
  const [{ id }, query] = await Promise.all([params, searchParams.then((all) => readQuery(all))]);
  return guarded('/activities', () => ActivityPage(id, query));
}
