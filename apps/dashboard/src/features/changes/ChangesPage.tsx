import { EmptyState, FilterChips, PageTitle, Pagination } from '@nhipcau/ui';
import type { ReactNode } from 'react';
import type { ChangesQueryVariables } from '../../api/generated/graphql.ts';
import { request } from '../../api/request.ts';
import type { Query } from '../../list/address.ts';
import { pageLinks, pageVariables } from '../../list/page.ts';
import { getReader } from '../../reader/reader.ts';
import { ChangeEntry } from './ChangeEntry.tsx';
import { ChangeFilterForm } from './ChangeFilterForm.tsx';
import { changeChips } from './change-chips.ts';
import { changeFilter } from './change-filter.ts';
import { CHANGES_PATH } from './change-href.ts';
import { CHANGES } from './change-query.ts';

const PAGE_SIZE = 20;

/** Who changed what, the last change first. */
export async function ChangesPage(query: Query): Promise<ReactNode> {
  const reader = await getReader();
  const { t } = reader;
  const variables: ChangesQueryVariables = {
    filter: changeFilter(query),
    ...pageVariables(query, PAGE_SIZE),
  };
  const { changes } = await request(CHANGES, variables);
  const { nodes, totalCount, pageInfo } = changes;
  return (
    <>
      <PageTitle title={t('changes.title')}>
        <p>{t('changes.intro')}</p>
      </PageTitle>
      <div className="flex flex-col gap-5">
        <ChangeFilterForm query={query} reader={reader} />
        <FilterChips
          chips={changeChips(query, reader)}
          removeLabel={t('frame.list.removeFilter')}
          clear={{ href: CHANGES_PATH, label: t('frame.list.clear') }}
        />
      </div>
      <div className="mt-4">
        {nodes.length === 0 ? (
          <EmptyState title={t('changes.emptyTitle')}>
            {t('changes.emptyText')} <a href={CHANGES_PATH}>{t('frame.list.clear')}</a>
          </EmptyState>
        ) : (
          nodes.map((change) => (
            <ChangeEntry key={change.id} change={change} ofRecord={false} reader={reader} />
          ))
        )}
      </div>
      <Pagination
        label={t('frame.list.pages')}
        summary={t('changes.count', { count: totalCount })}
        {...pageLinks(CHANGES_PATH, query, pageInfo, t)}
      />
    </>
  );
}
