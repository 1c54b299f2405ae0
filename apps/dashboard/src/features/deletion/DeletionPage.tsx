import { randomUUID } from 'node:crypto';
import { PageTitle } from '@nhipcau/ui';
import { notFound } from 'next/navigation';
import type { ReactNode } from 'react';
import { MESSAGES } from '../../i18n/messages.ts';
import { address } from '../../list/address.ts';
import { getReader } from '../../reader/reader.ts';
import { getViewer } from '../../reader/viewer.ts';
import { NamedRecord, recordHref } from '../../record/NamedRecord.tsx';
import { typeName } from '../changes/wording.ts';
import { DeletionForm } from './DeletionForm.tsx';
import { listOf, loadDeletable } from './deletable.ts';
import { deleteRecord } from './delete-record.ts';

/** Asks whether a record is to be deleted, and why; 404 for whoever may not. */
export async function DeletionPage(id: string): Promise<ReactNode> {
  const [reader, viewer] = await Promise.all([getReader(), getViewer()]);
  const record = viewer?.viewerCanWrite ? await loadDeletable(id) : null;
  if (record === null) notFound();
  const { t, language } = reader;
  const { path, query } = listOf(record);
  return (
    <article>
      <PageTitle kicker={typeName(record.__typename, reader)} title={t('tidying.deletion.title')}>
        <p className="font-semibold">
          <NamedRecord record={record} reader={reader} />
        </p>
        <p className="mt-2">{t('tidying.deletion.text')}</p>
      </PageTitle>
      <DeletionForm
        initial={{ outcome: 'open', reason: '', idempotencyKey: randomUUID(), referring: [] }}
        action={deleteRecord.bind(null, { id, version: record.version })}
        back={recordHref(record) ?? address(path, query)}
        texts={{
          reason: t('tidying.deletion.reason'),
          hint: t('tidying.deletion.reasonHint'),
          remove: t('tidying.deletion.remove'),
          cancel: t('form.cancel'),
          others: t('tidying.deletion.others', { count: '{count}' }),
          outcomes: MESSAGES[language].tidying.deletion.outcome,
        }}
      />
    </article>
  );
}
