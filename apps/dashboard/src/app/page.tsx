import { redirect } from 'next/navigation';
import { guarded } from '../api/guarded.tsx';
import { OverviewPage } from '../features/overview/OverviewPage.tsx';
import { PublicOverviewPage } from '../features/public/PublicOverviewPage.tsx';
import { readQuery } from '../list/address.ts';
import { audience } from '../reader/audience.ts';
import { getViewer } from '../reader/viewer.ts';

export default async function Page({ searchParams }: PageProps<'/'>) {
  if ((await getViewer())?.role === 'PARTNER') redirect('/portal');
  const query = readQuery(await searchParams);
  return guarded('/', () => (audience() === 'public' ? PublicOverviewPage() : OverviewPage(query)));
}
