import type { Metadata } from 'next';
import { guarded } from '../../../api/guarded.tsx';
import { PartnersPage } from '../../../features/partners/PartnersPage.tsx';
import { PARTNERS_PATH } from '../../../features/partners/partner-filter.ts';
import { readQuery } from '../../../list/address.ts';
import { getReader } from '../../../reader/reader.ts';

export async function generateMetadata(): Promise<Metadata> {
  const { t } = await getReader();
  return { title: t('partners.title') };
}

export default async function Page({ searchParams }: PageProps<'/partners'>) {
  const query = readQuery(await searchParams);
  return guarded(PARTNERS_PATH, () => PartnersPage(query));
}
