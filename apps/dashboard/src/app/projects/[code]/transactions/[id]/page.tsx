import type { Metadata } from 'next';
import { guarded } from '../../../../../api/guarded.tsx';
import { EditTransactionPage } from '../../../../../features/transaction-form/TransactionFormPage.tsx';
import { getReader } from '../../../../../reader/reader.ts';

export async function generateMetadata(): Promise<Metadata> {
  const { t } = await getReader();
  return { title: t('form.transaction.edit') };
}

export default async function Page({ params }: PageProps<'/projects/[code]/transactions/[id]'>) {
  const { code, id } = await params;
  return guarded('/projects', () => EditTransactionPage(decodeURIComponent(code), id));
}
