import type { Metadata } from 'next';
import { guarded } from '../../../api/guarded.tsx';
import { TwinningsPage } from '../../../features/twinnings/TwinningsPage.tsx';
import { readQuery } from '../../../list/address.ts';
import { getReader } from '../../../reader/reader.ts';

export async function generateMetadata(): Promise<Metadata> {
  const { t } = await getReader();
  return { title: t('activities.twinning.title') };
}

export default async function Page({ searchParams }: PageProps<'/twinnings'>) {
  const query = readQuery(await searchParams);
  return guarded('/twinnings', () => TwinningsPage(query));
}
