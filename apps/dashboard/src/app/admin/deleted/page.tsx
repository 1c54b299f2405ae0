import type { Metadata } from 'next';
import { guarded } from '../../../api/guarded.tsx';
import { DeletedPage } from '../../../features/changes/DeletedPage.tsx';
import { DELETED_PATH } from '../../../features/changes/deleted-path.ts';
import { readQuery } from '../../../list/address.ts';
import { getReader } from '../../../reader/reader.ts';

export async function generateMetadata(): Promise<Metadata> {
  const { t } = await getReader();
  return { title: t('changes.deletedTitle') };
}

export default async function Page({ searchParams }: PageProps<'/admin/deleted'>) {
  const query = readQuery(await searchParams);
  return guarded(DELETED_PATH, () => DeletedPage(query));
}
