import { PageTitle } from '@nhipcau/ui';
import type { ReactNode } from 'react';
import { askAuth } from '../../api/ask-auth.ts';
import { ownPath } from '../../reader/place.ts';
import { getReader } from '../../reader/reader.ts';
import { ActionForm } from '../account/ActionForm.tsx';
import { formTexts } from '../account/form-texts.ts';
import { signIn } from './actions.ts';

interface SignInPageProps {
  readonly next: string | undefined;
  readonly error: string | undefined;
}

export async function SignInPage({ next, error }: SignInPageProps): Promise<ReactNode> {
  const { t } = await getReader();
  const options = await askAuth<{ readonly provider: string | null }>('/options').catch(() => null);
  const provider = options?.ok === true ? options.result.provider : null;
  const back = { name: 'next', type: 'hidden', label: '', value: ownPath(next) } as const;
  return (
    <div className="pb-16">
      <PageTitle title={t('account.signIn.title')}>
        <p>{t('account.signIn.intro')}</p>
      </PageTitle>
      {error === 'provider' && (
        <p role="alert" className="max-w-md pb-4 font-semibold text-negative">
          {t('account.signIn.providerFailed')}
        </p>
      )}
      <ActionForm
        {...formTexts(t)}
        action={signIn}
        submit={t('account.signIn.submit')}
        fields={[
          { name: 'email', type: 'email', label: t('account.signIn.email'), autoComplete: 'username' },
          {
            name: 'password',
            type: 'password',
            label: t('account.signIn.password'),
            autoComplete: 'current-password',
          },
          back,
        ]}
      />
      <p className="pt-4 text-sm">
        <a href="/forgot">{t('account.signIn.forgot')}</a>
      </p>
      {provider !== null && (
        <div className="mt-6 border-t border-line pt-6">
          <a
            href={`/api/auth/provider?${new URLSearchParams({ next: back.value })}`}
            className="inline-flex h-9 items-center rounded-sm border border-line-strong px-4 text-ink no-underline"
          >
            {t('account.signIn.provider', { name: provider })}
          </a>
        </div>
      )}
    </div>
  );
}
