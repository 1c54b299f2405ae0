import { PageTitle, Section } from '@nhipcau/ui';
import { notFound } from 'next/navigation';
import type { ReactNode } from 'react';
import { request } from '../../api/request.ts';
import { MESSAGES } from '../../i18n/messages.ts';
import { getReader } from '../../reader/reader.ts';
import { ChangeEntry } from './ChangeEntry.tsx';
import { CHANGES_PATH } from './change-href.ts';
import { CHANGE } from './change-query.ts';
import { RevertForm } from './RevertForm.tsx';
import { operationName } from './wording.ts';

/** One change with all that it did, and the form that takes it back. */
export async function ChangePage(id: string): Promise<ReactNode> {
  const reader = await getReader();
  const { t } = reader;
  const [change] = (await request(CHANGE, { id })).changes.nodes;
  if (change === undefined) notFound();
  return (
    <>
      <PageTitle
        kicker={<a href={CHANGES_PATH}>{t('changes.title')}</a>}
        title={operationName(change.operation, reader)}
      />
      <div className="grid gap-x-10 gap-y-8 lg:grid-cols-[minmax(0,2fr)_minmax(0,1fr)]">
        <ChangeEntry change={change} ofRecord={false} alone reader={reader} />
        <Section id="revert" title={t('changes.revertTitle')} note={t('changes.revertText')}>
          {change.viewerCanRevert ? (
            <RevertForm
              id={change.id}
              texts={{
                reason: t('changes.revertReason'),
                confirm: t('changes.revertConfirm'),
                revert: t('changes.revert'),
                outcomes: MESSAGES[reader.language].changes.outcome,
              }}
            />
          ) : (
            <p className="text-sm">{t('changes.cannotRevert')}</p>
          )}
        </Section>
      </div>
    </>
  );
}
