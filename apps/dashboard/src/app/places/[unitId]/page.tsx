import type { Metadata } from 'next';
import { guarded } from '../../../api/guarded.tsx';
import { loadPlace } from '../../../features/place/load-place.ts';
import { PlacePage } from '../../../features/place/PlacePage.tsx';
import { getReader } from '../../../reader/reader.ts';
import { unitName } from '../../../record/unit-name.ts';

export async function generateMetadata({ params }: PageProps<'/places/[unitId]'>): Promise<Metadata> {
  const { unitId } = await params;
  const [{ language }, found] = await Promise.all([
    getReader(),
    loadPlace(decodeURIComponent(unitId)).catch(() => null),
  ]);
  return found === null ? {} : { title: unitName(language, found.unit) };
}

export default async function Page({ params }: PageProps<'/places/[unitId]'>) {
  const { unitId } = await params;
  return guarded('/places', () => PlacePage(decodeURIComponent(unitId)));
}
