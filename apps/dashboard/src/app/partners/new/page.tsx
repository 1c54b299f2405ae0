import type { Metadata } from 'next';
import { guarded } from '../../../api/guarded.tsx';
import { NewOrganisationPage } from '../../../features/organisation-form/OrganisationFormPage.tsx';
import { readQuery } from '../../../list/address.ts';
import { getReader } from '../../../reader/reader.ts';

export async function generateMetadata(): Promise<Metadata> {
  const { t } = await getReader();
  return { title: t('form.organisation.new') };
}

export default async function Page({ searchParams }: PageProps<'/partners/new'>) {
  const query = readQuery(await searchParams);
  return guarded('/partners/new', () => NewOrganisationPage(query));
}
