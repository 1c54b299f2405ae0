import type { Metadata } from 'next';
import { guarded } from '../../../api/guarded.tsx';
import { AccessPage } from '../../../features/access/AccessPage.tsx';
import { ACCESS_PATH } from '../../../features/access/access-path.ts';
import { readQuery } from '../../../list/address.ts';
import { getReader } from '../../../reader/reader.ts';

export async function generateMetadata(): Promise<Metadata> {
  const { t } = await getReader();
  return { title: t('access.title') };
}

export default async function Page({ searchParams }: PageProps<'/admin/access'>) {
  const query = readQuery(await searchParams);
  return guarded(ACCESS_PATH, () => AccessPage(query));
}
