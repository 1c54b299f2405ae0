import type { Metadata } from 'next';
import { PeoplePage } from '../../../features/people/PeoplePage.tsx';
import { getReader } from '../../../reader/reader.ts';

export async function generateMetadata(): Promise<Metadata> {
  const { t } = await getReader();
  return { title: t('account.people.title') };
}

export default function Page() {
  return PeoplePage();
}
