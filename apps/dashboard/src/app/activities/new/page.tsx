import type { Metadata } from 'next';
import { guarded } from '../../../api/guarded.tsx';
import { NewActivityPage } from '../../../features/activity-form/ActivityFormPage.tsx';
import { readQuery } from '../../../list/address.ts';
import { getReader } from '../../../reader/reader.ts';

export async function generateMetadata(): Promise<Metadata> {
  const { t } = await getReader();
  return { title: t('form.activity.new') };
}

export default async function Page({ searchParams }: PageProps<'/activities/new'>) {
  const query = readQuery(await searchParams);
  return guarded('/activities/new', () => NewActivityPage(query));
}
