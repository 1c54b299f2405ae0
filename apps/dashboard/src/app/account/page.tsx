import type { Metadata } from 'next';
import { AccountPage } from '../../features/account/AccountPage.tsx';
import { getReader } from '../../reader/reader.ts';

export async function generateMetadata(): Promise<Metadata> {
  const { t } = await getReader();
  return { title: t('account.account.title') };
}

export default function Page() {
  return AccountPage();
}
