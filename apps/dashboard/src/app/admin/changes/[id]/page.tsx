import type { Metadata } from 'next';
import { guarded } from '../../../../api/guarded.tsx';
import { ChangePage } from '../../../../features/changes/ChangePage.tsx';
import { CHANGES_PATH } from '../../../../features/changes/change-href.ts';
import { getReader } from '../../../../reader/reader.ts';

export async function generateMetadata(): Promise<Metadata> {
  const { t } = await getReader();
  return { title: t('changes.title') };
}

export default async function Page({ params }: PageProps<'/admin/changes/[id]'>) {
  const { id } = await params;
  return guarded(CHANGES_PATH, () => ChangePage(id));
}
