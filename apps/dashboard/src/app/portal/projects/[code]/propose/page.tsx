import type { Metadata } from 'next';
import { guarded } from '../../../../../api/guarded.tsx';
import { ProposePage } from '../../../../../features/portal/ProposePage.tsx';
import { getReader } from '../../../../../reader/reader.ts';

export async function generateMetadata(): Promise<Metadata> {
  const { t } = await getReader();
  return { title: t('portal.propose.title') };
}

export default async function Page({ params }: PageProps<'/portal/projects/[code]/propose'>) {
  const { code } = await params;
  return guarded('/portal', () => ProposePage(decodeURIComponent(code)));
}
