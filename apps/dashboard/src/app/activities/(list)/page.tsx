import type { Metadata } from 'next';
import { guarded } from '../../../api/guarded.tsx';
import { ActivitiesPage } from '../../../features/activities/ActivitiesPage.tsx';
import { readQuery } from '../../../list/address.ts';
import { getReader } from '../../../reader/reader.ts';

export async function generateMetadata(): Promise<Metadata> {
  const { t } = await getReader();
  return { title: t('activities.title') };
}

export default async function Page({ searchParams }: PageProps<'/activities'>) {
  const query = readQuery(await searchParams);
  return guarded('/activities', () => ActivitiesPage(query));
}
