import { type Column, Section, Table } from '@nhipcau/ui';
import type { ReactNode } from 'react';
import type { AccountProps } from './AccountPage.tsx';
import { ActionForm } from './ActionForm.tsx';
import type { Session } from './account.ts';
import { endAllSessions, endSession } from './actions.ts';
import { deviceOf } from './device.ts';
import { formTexts } from './form-texts.ts';
import { when } from './when.ts';

export function SessionsSection({ account, reader: { t, language } }: AccountProps): ReactNode {
  const texts = formTexts(t);
  const columns: readonly Column<Session>[] = [
    {
      key: 'device',
      header: t('account.sessions.device'),
      cell: ({ userAgent, isThis }) => (
        <>
          {deviceOf(userAgent) ?? t('account.sessions.unknown')}
          {isThis && <strong> ({t('account.sessions.this')})</strong>}
        </>
      ),
    },
    {
      key: 'address',
      header: t('account.sessions.address'),
      cell: ({ address }) => address,
      secondary: true,
    },
    {
      key: 'began',
      header: t('account.sessions.began'),
      cell: ({ createdAt }) => when(createdAt, language),
      secondary: true,
    },
    { key: 'used', header: t('account.sessions.used'), cell: ({ lastUsedAt }) => when(lastUsedAt, language) },
    {
      key: 'end',
      header: t('account.sessions.end'),
      align: 'end',
      cell: ({ id, isThis }) =>
        isThis ? null : (
          <ActionForm
            {...texts}
            action={endSession}
            submit={t('account.sessions.end')}
            tone="quiet"
            fields={[{ name: 'id', type: 'hidden', label: '', value: id }]}
          />
        ),
    },
  ];
  return (
    <Section id="sessions" title={t('account.sessions.title')} note={t('account.sessions.note')}>
      <Table
        caption={t('account.sessions.title')}
        columns={columns}
        rows={account.sessions}
        rowKey={({ id }) => id}
      />
      <div className="pt-4">
        <ActionForm
          {...texts}
          action={endAllSessions}
          submit={t('account.sessions.endAll')}
          tone="danger"
          fields={[]}
        />
      </div>
    </Section>
  );
}
