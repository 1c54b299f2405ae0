import type { Metadata } from 'next';
import { guarded } from '../../../api/guarded.tsx';
import { loadPartner } from '../../../features/partner/load-partner.ts';
import { PartnerPage } from '../../../features/partner/PartnerPage.tsx';
import { readQuery } from '../../../list/address.ts';
import { nameIn } from '../../../reader/name-in.ts';
import { getReader } from '../../../reader/reader.ts';

export async function generateMetadata({ params }: PageProps<'/partners/[id]'>): Promise<Metadata> {
  const { id } = await params;
  const [{ language }, partner] = await Promise.all([getReader(), loadPartner(id).catch(() => null)]);
  return partner === null ? {} : { title: nameIn(language, partner) };
}

export default async function Page({ params, searchParams }: PageProps<'/partners/[id]'>) {
  const [{ id }, query] = await Promise.all([params, searchParams.then((all) => readQuery(all))]);
  return guarded('/partners', () => PartnerPage(id, query));
}
