import { PageTitle } from '@nhipcau/ui';
import type { ReactNode } from 'react';
import { getReader } from '../../reader/reader.ts';

export async function ForgotPage(): Promise<ReactNode> {
  const { t } = await getReader();
  return (
    <div className="pb-16">
      <PageTitle title={t('account.forgot.title')}>
        <p>{t('account.forgot.text')}</p>
      </PageTitle>
      <p>
        <a href="/sign-in">{t('account.forgot.back')}</a>
      </p>
    </div>
  );
}
