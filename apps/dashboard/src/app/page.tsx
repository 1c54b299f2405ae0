import { guarded } from '../api/guarded.tsx';
import { OverviewPage } from '../features/overview/OverviewPage.tsx';
import { readQuery } from '../list/address.ts';

export default async function Page({ searchParams }: PageProps<'/'>) {
  const query = readQuery(await searchParams);
  return guarded('/', () => OverviewPage(query));
}
