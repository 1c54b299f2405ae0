import type { Metadata } from 'next';
import { SecondFactorPage } from '../../../features/sign-in/SecondFactorPage.tsx';
import { readQuery } from '../../../list/address.ts';
import { getReader } from '../../../reader/reader.ts';

export async function generateMetadata(): Promise<Metadata> {
  const { t } = await getReader();
  return { title: t('account.signIn.secondFactor') };
}

export default async function Page({ searchParams }: PageProps<'/sign-in/second-factor'>) {
  return SecondFactorPage({ next: readQuery(await searchParams).next });
}
