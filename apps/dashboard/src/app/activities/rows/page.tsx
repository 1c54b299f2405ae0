import type { Metadata } from 'next';
import { guarded } from '../../../api/guarded.tsx';
import { ActivityRowsPage } from '../../../features/activity-rows/ActivityRowsPage.tsx';
import { readQuery } from '../../../list/address.ts';
import { getReader } from '../../../reader/reader.ts';

export async function generateMetadata(): Promise<Metadata> {
  const { t } = await getReader();
  return { title: t('rows.activitiesTitle') };
}

export default async function Page({ searchParams }: PageProps<'/activities/rows'>) {
  const query = readQuery(await searchParams);
  return guarded('/activities/rows', () => ActivityRowsPage(query));
}
