import type { Metadata } from 'next';
import { guarded } from '../../api/guarded.tsx';
import { PortalPage } from '../../features/portal/PortalPage.tsx';
import { getReader } from '../../reader/reader.ts';

export async function generateMetadata(): Promise<Metadata> {
  const { t } = await getReader();
  return { title: t('portal.title') };
}

export default function Page() {
  return guarded('/portal', PortalPage);
}
