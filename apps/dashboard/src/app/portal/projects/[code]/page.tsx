import type { Metadata } from 'next';
import { guarded } from '../../../../api/guarded.tsx';
import { PortalProjectPage } from '../../../../features/portal/PortalProjectPage.tsx';
import { getReader } from '../../../../reader/reader.ts';

export async function generateMetadata(): Promise<Metadata> {
  const { t } = await getReader();
  return { title: t('portal.title') };
}

export default async function Page({ params }: PageProps<'/portal/projects/[code]'>) {
  const { code } = await params;
  return guarded('/portal', () => PortalProjectPage(decodeURIComponent(code)));
}
