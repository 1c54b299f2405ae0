import { PageTitle } from '@nhipcau/ui';
import type { ReactNode } from 'react';
import type { Translate } from '../../i18n/translator.ts';
import { getReader } from '../../reader/reader.ts';
import type { Field } from '../account/ActionField.tsx';
import { ActionForm } from '../account/ActionForm.tsx';
import { formTexts } from '../account/form-texts.ts';
import { send } from '../account/send.ts';
import { acceptLink, signInByLink } from './actions.ts';

interface Link {
  readonly purpose: 'INVITATION' | 'RESET' | 'SIGN_IN';
  /** Null for whoever becomes the first administrator. */
  readonly name: string | null;
  readonly email: string | null;
}

/** Where a one-time link leads. Opening it uses nothing up: what looks at links before people do may open it. */
export async function LinkPage({ token }: { readonly token: string }): Promise<ReactNode> {
  const { t } = await getReader();
  const answer = await send<Link>('/link', { token });
  if (!answer.ok) {
    return (
      <div className="pb-16">
        <PageTitle title={t('account.link.gone')}>
          <p>{t('account.link.goneText')}</p>
        </PageTitle>
        <a href="/sign-in">{t('account.forgot.back')}</a>
      </div>
    );
  }
  const link = answer.result;
  const secret: Field = { name: 'token', type: 'hidden', label: '', value: token };
  const isSignIn = link.purpose === 'SIGN_IN';
  return (
    <div className="pb-16">
      <PageTitle title={titleOf(link, t)}>
        <p>{introOf(link, t)}</p>
      </PageTitle>
      <ActionForm
        {...formTexts(t)}
        action={isSignIn ? signInByLink : acceptLink}
        submit={t(isSignIn ? 'account.link.signInSubmit' : 'account.link.submit')}
        fields={isSignIn ? [secret] : [secret, ...fieldsOf(link, t)]}
      />
    </div>
  );
}

function fieldsOf({ name, email }: Link, t: Translate): readonly Field[] {
  const isFirst = name === null;
  return [
    ...(isFirst
      ? ([
          { name: 'name', type: 'text', label: t('account.link.name'), autoComplete: 'name' },
          { name: 'email', type: 'email', label: t('account.link.email'), autoComplete: 'username' },
        ] as const)
      : // For the browser's keeper of passwords, which wants to know whose it is.
        ([{ name: 'username', type: 'hidden', label: '', value: email ?? '' }] as const)),
    {
      name: 'password',
      type: 'password',
      label: t('account.link.password'),
      hint: t('account.link.passwordHint'),
      autoComplete: 'new-password',
    },
  ];
}

function titleOf({ purpose, name }: Link, t: Translate): string {
  if (name === null) return t('account.link.first');
  if (purpose === 'RESET') return t('account.link.reset');
  return t(purpose === 'SIGN_IN' ? 'account.link.signIn' : 'account.link.invitation', { name });
}

function introOf({ purpose, email }: Link, t: Translate): string {
  if (email === null) return t('account.link.firstIntro');
  if (purpose === 'SIGN_IN') return t('account.link.signInIntro');
  return t(purpose === 'RESET' ? 'account.link.resetIntro' : 'account.link.invitationIntro', { email });
}
