import { PageTitle } from '@nhipcau/ui';
import { notFound } from 'next/navigation';
import type { ReactNode } from 'react';
import { request } from '../../api/request.ts';
import { DeleteRecord } from '../../form/DeleteRecord.tsx';
import { formTexts } from '../../form/form-texts.ts';
import { openedForm } from '../../form/opened-form.ts';
import { RecordForm } from '../../form/RecordForm.tsx';
import { titleIn } from '../../reader/name-in.ts';
import { getReader } from '../../reader/reader.ts';
import { projectHref } from '../../record/hrefs.ts';
import { createTransaction, updateTransaction } from './save-transaction.ts';
import { PROJECT_OF_TRANSACTION, TRANSACTION_TO_EDIT } from './transaction-form-query.ts';
import { transactionSections } from './transaction-sections.ts';
import { transactionValues } from './transaction-values.ts';

/** The form of a new transaction of a project; 404 for whoever may not change that. */
export async function NewTransactionPage(code: string): Promise<ReactNode> {
  const [reader, { project }] = await Promise.all([getReader(), request(PROJECT_OF_TRANSACTION, { code })]);
  if (!project?.viewerCanEdit) notFound();
  return (
    <article>
      <PageTitle
        kicker={<a href={projectHref(code)}>{titleIn(reader.language, project)}</a>}
        title={reader.t('form.transaction.new')}
      />
      <RecordForm
        name={`transaction.new.${project.id}`}
        sections={transactionSections(reader)}
        initial={openedForm(
          { kind: 'COMMITMENT', nature: 'CASH', direction: 'RECEIVED', currency: 'VND' },
          0,
        )}
        action={createTransaction.bind(null, { code, project: project.id })}
        cancel={projectHref(code)}
        again
        texts={formTexts(reader)}
      />
    </article>
  );
}

/** The form of a transaction that there is; 404 for whoever may not change it. */
export async function EditTransactionPage(code: string, id: string): Promise<ReactNode> {
  const [reader, { project }, { node }] = await Promise.all([
    getReader(),
    request(PROJECT_OF_TRANSACTION, { code }),
    request(TRANSACTION_TO_EDIT, { id }),
  ]);
  if (project === null || node?.__typename !== 'Transaction' || !node.viewerCanEdit) notFound();
  const sections = transactionSections(reader);
  return (
    <article>
      <PageTitle
        kicker={<a href={projectHref(code)}>{titleIn(reader.language, project)}</a>}
        title={reader.t('form.transaction.edit')}
      />
      <RecordForm
        name={`transaction.${id}`}
        sections={sections}
        initial={openedForm(transactionValues(node, sections, reader), node.version)}
        action={updateTransaction.bind(null, { code, id })}
        cancel={projectHref(code)}
        texts={formTexts(reader)}
      />
      <p className="mt-6 text-sm">
        <DeleteRecord record={node} reader={reader} />
      </p>
    </article>
  );
}
