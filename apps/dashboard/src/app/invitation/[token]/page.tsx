import type { Metadata } from 'next';
import { LinkPage } from '../../../features/sign-in/LinkPage.tsx';
import { getReader } from '../../../reader/reader.ts';

export async function generateMetadata(): Promise<Metadata> {
  const { t } = await getReader();
  return { title: t('account.signIn.title'), robots: { index: false } };
}

export default async function Page({ params }: PageProps<'/invitation/[token]'>) {
  return LinkPage({ token: (await params).token });
}
