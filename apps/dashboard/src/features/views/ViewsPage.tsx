import { PageTitle } from '@nhipcau/ui';
import type { ReactNode } from 'react';
import { getReader } from '../../reader/reader.ts';
import { ViewList } from './ViewList.tsx';

export async function ViewsPage(): Promise<ReactNode> {
  const { t, language } = await getReader();
  return (
    <>
      <PageTitle title={t('views.title')}>
        <p>{t('views.intro')}</p>
      </PageTitle>
      <ViewList
        language={language}
        texts={{
          name: t('views.name'),
          page: t('views.page'),
          savedOn: t('views.savedOn'),
          rename: t('views.rename'),
          remove: t('views.remove'),
          removed: t('views.removed', { name: '{name}' }),
          undo: t('views.undo'),
          confirm: t('views.confirm'),
          cancel: t('views.cancel'),
          emptyTitle: t('views.emptyTitle'),
          emptyText: t('views.emptyText'),
          taken: t('views.taken'),
        }}
      />
    </>
  );
}
