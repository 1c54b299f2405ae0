import type { Metadata } from 'next';
import { guarded } from '../../api/guarded.tsx';
import { PlacesPage } from '../../features/places/PlacesPage.tsx';
import { PLACES_PATH } from '../../features/places/place-choice.ts';
import { readQuery } from '../../list/address.ts';
import { getReader } from '../../reader/reader.ts';

export async function generateMetadata(): Promise<Metadata> {
  const { t } = await getReader();
  return { title: t('places.title') };
}

export default async function Page({ searchParams }: PageProps<'/places'>) {
  const query = readQuery(await searchParams);
  return guarded(PLACES_PATH, () => PlacesPage(query));
}
