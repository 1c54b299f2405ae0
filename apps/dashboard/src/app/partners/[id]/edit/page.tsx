import type { Metadata } from 'next';
import { guarded } from '../../../../api/guarded.tsx';
import { EditOrganisationPage } from '../../../../features/organisation-form/OrganisationFormPage.tsx';
import { getReader } from '../../../../reader/reader.ts';

export async function generateMetadata(): Promise<Metadata> {
  const { t } = await getReader();
  return { title: t('form.organisation.edit') };
}

export default async function Page({ params }: PageProps<'/partners/[id]/edit'>) {
  const { id } = await params;
  return guarded('/partners', () => EditOrganisationPage(id));
}
