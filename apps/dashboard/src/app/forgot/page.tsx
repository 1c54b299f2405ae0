import type { Metadata } from 'next';
import { ForgotPage } from '../../features/sign-in/ForgotPage.tsx';
import { getReader } from '../../reader/reader.ts';

export async function generateMetadata(): Promise<Metadata> {
  const { t } = await getReader();
  return { title: t('account.forgot.title') };
}

export default function Page() {
  return ForgotPage();
}
