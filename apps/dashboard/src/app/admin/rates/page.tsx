import type { Metadata } from 'next';
import { guarded } from '../../../api/guarded.tsx';
import { RatesPage } from '../../../features/rates/RatesPage.tsx';
import { readQuery } from '../../../list/address.ts';
import { getReader } from '../../../reader/reader.ts';

export async function generateMetadata(): Promise<Metadata> {
  const { t } = await getReader();
  return { title: t('rates.title') };
}

export default async function Page({ searchParams }: PageProps<'/admin/rates'>) {
  const query = readQuery(await searchParams);
  return guarded('/admin/rates', () => RatesPage(query));
}
