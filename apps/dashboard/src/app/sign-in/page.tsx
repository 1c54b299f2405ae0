import type { Metadata } from 'next';
import { SignInPage } from '../../features/sign-in/SignInPage.tsx';
import { readQuery } from '../../list/address.ts';
import { getReader } from '../../reader/reader.ts';

export async function generateMetadata(): Promise<Metadata> {
  const { t } = await getReader();
  return { title: t('account.signIn.title') };
}

export default async function Page({ searchParams }: PageProps<'/sign-in'>) {
  const { next, error } = readQuery(await searchParams);
  return SignInPage({ next, error });
}
