import type { Metadata } from 'next';
import { guarded } from '../../../../../api/guarded.tsx';
import { NewTransactionPage } from '../../../../../features/transaction-form/TransactionFormPage.tsx';
import { getReader } from '../../../../../reader/reader.ts';

export async function generateMetadata(): Promise<Metadata> {
  const { t } = await getReader();
  return { title: t('form.transaction.new') };
}

export default async function Page({ params }: PageProps<'/projects/[code]/transactions/new'>) {
  const { code } = await params;
  return guarded('/projects', () => NewTransactionPage(decodeURIComponent(code)));
}
