import type { Metadata } from 'next';
import { guarded } from '../../../api/guarded.tsx';
import { ChangesPage } from '../../../features/changes/ChangesPage.tsx';
import { CHANGES_PATH } from '../../../features/changes/change-href.ts';
import { readQuery } from '../../../list/address.ts';
import { getReader } from '../../../reader/reader.ts';

export async function generateMetadata(): Promise<Metadata> {
  const { t } = await getReader();
  return { title: t('changes.title') };
}

export default async function Page({ searchParams }: PageProps<'/admin/changes'>) {
  const query = readQuery(await searchParams);
  return guarded(CHANGES_PATH, () => ChangesPage(query));
}
