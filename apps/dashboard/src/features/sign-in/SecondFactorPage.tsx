import { PageTitle } from '@nhipcau/ui';
import type { ReactNode } from 'react';
import { ownPath } from '../../reader/place.ts';
import { getReader } from '../../reader/reader.ts';
import { ActionForm } from '../account/ActionForm.tsx';
import { formTexts } from '../account/form-texts.ts';
import { confirmSecondFactor } from './actions.ts';

export async function SecondFactorPage({ next }: { readonly next: string | undefined }): Promise<ReactNode> {
  const { t } = await getReader();
  return (
    <div className="pb-16">
      <PageTitle title={t('account.signIn.secondFactor')}>
        <p>{t('account.signIn.secondFactorIntro')}</p>
      </PageTitle>
      <ActionForm
        {...formTexts(t)}
        action={confirmSecondFactor}
        submit={t('account.signIn.submit')}
        fields={[
          {
            name: 'code',
            type: 'text',
            label: t('account.signIn.code'),
            hint: t('account.signIn.codeHint'),
            autoComplete: 'one-time-code',
          },
          { name: 'next', type: 'hidden', label: '', value: ownPath(next) },
        ]}
      />
      <p className="pt-4 text-sm">
        <a href="/sign-in">{t('account.signIn.again')}</a>
      </p>
    </div>
  );
}
