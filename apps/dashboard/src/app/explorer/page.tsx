import type { Metadata } from 'next';
import { guarded } from '../../api/guarded.tsx';
import { ExplorerPage } from '../../features/explorer/ExplorerPage.tsx';
import { getReader } from '../../reader/reader.ts';

export async function generateMetadata(): Promise<Metadata> {
  const { t } = await getReader();
  return { title: t('explorer.title') };
}

export default function Page() {
  return guarded('/explorer', ExplorerPage);
}
