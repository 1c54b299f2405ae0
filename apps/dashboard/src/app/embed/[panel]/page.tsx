import { guarded } from '../../../api/guarded.tsx';
import { EmbedPage } from '../../../features/embed/EmbedPage.tsx';
import { readQuery } from '../../../list/address.ts';

export default async function Page({ params, searchParams }: PageProps<'/embed/[panel]'>) {
  const { panel } = await params;
  const query = readQuery(await searchParams);
  return guarded(`/embed/${encodeURIComponent(panel)}`, () => EmbedPage(panel, query));
}
