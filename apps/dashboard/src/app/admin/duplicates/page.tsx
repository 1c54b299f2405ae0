import type { Metadata } from 'next';
import { guarded } from '../../../api/guarded.tsx';
import { DuplicatesPage } from '../../../features/duplicates/DuplicatesPage.tsx';
import { DUPLICATES_PATH } from '../../../features/duplicates/duplicates-address.ts';
import { readQuery } from '../../../list/address.ts';
import { getReader } from '../../../reader/reader.ts';

export async function generateMetadata(): Promise<Metadata> {
  const { t } = await getReader();
  return { title: t('tidying.duplicates.title') };
}

export default async function Page({ searchParams }: PageProps<'/admin/duplicates'>) {
  const query = readQuery(await searchParams);
  return guarded(DUPLICATES_PATH, () => DuplicatesPage(query));
}
