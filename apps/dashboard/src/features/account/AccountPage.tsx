import { DescriptionList, PageTitle, Section } from '@nhipcau/ui';
import type { ReactNode } from 'react';
import { getReader, type Reader } from '../../reader/reader.ts';
import { ActionForm } from './ActionForm.tsx';
import { type Account, loadFromAuth } from './account.ts';
import { changePassword, saveProfile } from './actions.ts';
import { formTexts } from './form-texts.ts';
import { SecondFactorSection } from './SecondFactorSection.tsx';
import { SessionsSection } from './SessionsSection.tsx';
import { TokensSection } from './TokensSection.tsx';

export interface AccountProps {
  readonly account: Account;
  readonly reader: Reader;
}

export async function AccountPage(): Promise<ReactNode> {
  const [reader, account] = await Promise.all([getReader(), loadFromAuth<Account>('/account')]);
  return (
    <>
      <PageTitle title={reader.t('account.account.title')} />
      <div className="flex flex-col gap-10 pb-16">
        <div className="grid gap-10 lg:grid-cols-2">
          <ProfileSection account={account} reader={reader} />
          <PasswordSection account={account} reader={reader} />
        </div>
        {account.hasPassword && <SecondFactorSection account={account} reader={reader} />}
        <SessionsSection account={account} reader={reader} />
        <TokensSection account={account} reader={reader} />
      </div>
    </>
  );
}

function ProfileSection({ account, reader: { t } }: AccountProps): ReactNode {
  const { name, email, role, language } = account;
  return (
    <Section id="profile" title={t('account.account.profile')}>
      <div className="flex flex-col gap-4">
        <DescriptionList
          items={[
            { term: t('account.account.email'), value: email },
            { term: t('account.account.role'), value: t(`account.role.${role}`) },
          ]}
        />
        <ActionForm
          {...formTexts(t)}
          action={saveProfile}
          submit={t('account.account.save')}
          tone="quiet"
          fields={[
            {
              name: 'name',
              type: 'text',
              label: t('account.account.name'),
              value: name,
              autoComplete: 'name',
            },
            {
              name: 'language',
              type: 'select',
              label: t('account.account.language'),
              value: language,
              options: (['vi', 'en'] as const).map((value) => ({
                value,
                label: t(`account.account.${value}`),
              })),
            },
          ]}
        />
      </div>
    </Section>
  );
}

function PasswordSection({ account, reader: { t } }: AccountProps): ReactNode {
  if (!account.hasPassword) {
    return (
      <Section id="password" title={t('account.account.password')}>
        <p className="text-sm text-ink-muted">{t('account.account.noPassword')}</p>
      </Section>
    );
  }
  return (
    <Section id="password" title={t('account.account.password')} note={t('account.account.passwordNote')}>
      <ActionForm
        {...formTexts(t)}
        action={changePassword}
        submit={t('account.account.change')}
        tone="quiet"
        fields={[
          {
            name: 'current',
            type: 'password',
            label: t('account.account.current'),
            autoComplete: 'current-password',
          },
          {
            name: 'next',
            type: 'password',
            label: t('account.account.next'),
            hint: t('account.link.passwordHint'),
            autoComplete: 'new-password',
          },
        ]}
      />
    </Section>
  );
}
