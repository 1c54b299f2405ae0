import { type Column, Section, Table } from '@nhipcau/ui';
import type { ReactNode } from 'react';
import type { Reader } from '../../reader/reader.ts';
import type { AccountProps } from './AccountPage.tsx';
import { ActionForm } from './ActionForm.tsx';
import type { Token } from './account.ts';
import { createToken, endToken } from './actions.ts';
import { formTexts } from './form-texts.ts';
import { when } from './when.ts';

const SCOPES = ['read', 'write', 'export'] as const;
const DAYS = [30, 90, 365];

export function TokensSection({ account, reader }: AccountProps): ReactNode {
  const { t } = reader;
  return (
    <Section id="tokens" title={t('account.tokens.title')} note={t('account.tokens.note')}>
      <div className="flex flex-col gap-6">
        {account.tokens.length === 0 ? (
          <p className="text-sm text-ink-muted">{t('account.tokens.none')}</p>
        ) : (
          <Table
            caption={t('account.tokens.title')}
            columns={columns(reader)}
            rows={account.tokens}
            rowKey={({ id }) => id}
          />
        )}
        <ActionForm
          {...formTexts(t)}
          action={createToken}
          submit={t('account.tokens.create')}
          tone="quiet"
          fields={[
            { name: 'name', type: 'text', label: t('account.tokens.name') },
            {
              name: 'scopes',
              type: 'checks',
              label: t('account.tokens.scopes'),
              value: 'read',
              options: SCOPES.map((value) => ({ value, label: t(`account.tokens.${value}`) })),
            },
            {
              name: 'days',
              type: 'select',
              label: t('account.tokens.days'),
              value: '90',
              options: DAYS.map((count) => ({
                value: String(count),
                label: t('account.tokens.daysOf', { count }),
              })),
            },
          ]}
        />
      </div>
    </Section>
  );
}

function columns({ t, language }: Reader): readonly Column<Token>[] {
  return [
    { key: 'name', header: t('account.tokens.name'), cell: ({ name }) => name },
    {
      key: 'ending',
      header: t('account.tokens.ending'),
      cell: ({ ending }) => <code>…{ending}</code>,
      secondary: true,
    },
    {
      key: 'scopes',
      header: t('account.tokens.scopes'),
      cell: ({ scopes }) => scopes.map((scope) => t(`account.tokens.${scope}`)).join(', '),
      secondary: true,
    },
    {
      key: 'expires',
      header: t('account.tokens.expires'),
      cell: ({ expiresAt }) => when(expiresAt, language),
    },
    {
      key: 'used',
      header: t('account.tokens.used'),
      cell: ({ lastUsedAt }) =>
        lastUsedAt === null ? t('account.tokens.never') : when(lastUsedAt, language),
    },
    {
      key: 'end',
      header: t('account.tokens.end'),
      align: 'end',
      cell: ({ id }) => (
        <ActionForm
          {...formTexts(t)}
          action={endToken}
          submit={t('account.tokens.end')}
          tone="danger"
          fields={[{ name: 'id', type: 'hidden', label: '', value: id }]}
        />
      ),
    },
  ];
}
