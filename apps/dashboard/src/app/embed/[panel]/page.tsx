import { guarded } from '../../../api/guarded.tsx';
import { EmbedPage } from '../../../features/embed/EmbedPage.tsx';

export default async function Page({ params }: PageProps<'/embed/[panel]'>) {
  const { panel } = await params;
  return guarded(`/embed/${encodeURIComponent(panel)}`, () => EmbedPage(panel));
}
