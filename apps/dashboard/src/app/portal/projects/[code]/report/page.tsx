import type { Metadata } from 'next';
import { guarded } from '../../../../../api/guarded.tsx';
import { ReportPage } from '../../../../../features/portal/ReportPage.tsx';
import { getReader } from '../../../../../reader/reader.ts';

export async function generateMetadata(): Promise<Metadata> {
  const { t } = await getReader();
  return { title: t('portal.report.title') };
}

export default async function Page({ params }: PageProps<'/portal/projects/[code]/report'>) {
  const { code } = await params;
  return guarded('/portal', () => ReportPage(decodeURIComponent(code)));
}
