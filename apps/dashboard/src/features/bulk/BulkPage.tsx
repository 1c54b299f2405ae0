import { randomUUID } from 'node:crypto';
import { EmptyState, PageTitle } from '@nhipcau/ui';
import { notFound } from 'next/navigation';
import type { ReactNode } from 'react';
import { formTexts } from '../../form/form-texts.ts';
import { getReader } from '../../reader/reader.ts';
import { getViewer } from '../../reader/viewer.ts';
import { BulkForm } from './BulkForm.tsx';
import { bulkFields, emptyable } from './bulk-fields.ts';
import { type BulkKind, loadRows, MOST_CHOSEN } from './bulk-kinds.ts';
import { bulkTexts } from './bulk-texts.ts';
import { changeMany } from './change-many.ts';

const LISTS: Readonly<Record<BulkKind, string>> = {
  projects: '/projects',
  activities: '/activities?view=list',
};

/** Changes the records alike that were chosen in a list; 404 for whoever may not. */
export async function BulkPage(kind: BulkKind, id: string | string[] | undefined): Promise<ReactNode> {
  const [reader, viewer] = await Promise.all([getReader(), getViewer()]);
  if (!viewer?.viewerCanWrite) notFound();
  const { t } = reader;
  const ids = [...new Set(typeof id === 'string' ? [id] : id)].slice(0, MOST_CHOSEN);
  const rows = ids.length === 0 ? [] : await loadRows(kind, ids, reader);
  return (
    <article>
      <PageTitle
        kicker={<a href={LISTS[kind]}>{t(`${kind}.title`)}</a>}
        title={t(`tidying.bulk.${kind}.title`)}
      />
      {rows.length === 0 ? (
        <EmptyState title={t('tidying.bulk.noneTitle')}>
          {t('tidying.bulk.none')} <a href={LISTS[kind]}>{t(`tidying.bulk.${kind}.back`)}</a>
        </EmptyState>
      ) : (
        <BulkForm
          fields={bulkFields(kind, reader)}
          emptyable={[...emptyable(kind)]}
          rows={rows}
          initial={{
            outcome: 'open',
            round: 0,
            values: {},
            errors: {},
            emptied: [],
            chosen: rows.map((row) => row.id),
            changed: 0,
            changeHref: null,
            left: [],
            idempotencyKey: randomUUID(),
          }}
          action={changeMany.bind(null, kind)}
          back={LISTS[kind]}
          texts={bulkTexts(kind, reader)}
          formTexts={formTexts(reader)}
        />
      )}
    </article>
  );
}
