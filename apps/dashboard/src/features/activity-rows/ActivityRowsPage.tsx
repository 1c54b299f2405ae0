import { EmptyState, FilterChips, PageTitle, Pagination } from '@nhipcau/ui';
import type { ReactNode } from 'react';
import type { ActivityRowsQueryVariables } from '../../api/generated/graphql.ts';
import { request } from '../../api/request.ts';
import type { Query } from '../../list/address.ts';
import { pageLinks, pageVariables } from '../../list/page.ts';
import { PageActions } from '../../page/PageActions.tsx';
import { getReader } from '../../reader/reader.ts';
import { RecordLink } from '../../record/RecordLink.tsx';
import { ActivityEntryTable } from './ActivityEntryTable.tsx';
import { ActivityFilterForm } from './ActivityFilterForm.tsx';
import { ActivitySum } from './ActivitySum.tsx';
import { activityChips } from './activity-chips.ts';
import { activityFilter } from './activity-filter.ts';
import { loadActivityNames } from './activity-names.ts';
import { readActivityOrder } from './activity-order.ts';
import { ACTIVITY_CHOICES, ACTIVITY_ROWS } from './activity-rows-query.ts';

export const ACTIVITY_ROWS_PATH = '/activities/rows';
const PAGE_SIZE = 50;

/** What a count of activities is made of: single ones, and what remains of published totals. */
export async function ActivityRowsPage(query: Query): Promise<ReactNode> {
  const reader = await getReader();
  const { t, language, provenance } = reader;
  const order = readActivityOrder(query);
  const variables: ActivityRowsQueryVariables = {
    filter: activityFilter(query, reader),
    orderBy: order.given,
    ...pageVariables(query, PAGE_SIZE),
  };
  const [{ activityEntries }, options, names] = await Promise.all([
    request(ACTIVITY_ROWS, variables),
    request(ACTIVITY_CHOICES, { provenance }),
    loadActivityNames(query, language),
  ]);
  const { totalCount, total, nodes, pageInfo } = activityEntries;
  return (
    <>
      <PageTitle
        kicker={
          <RecordLink href="/activities" reader={reader}>
            {t('activities.title')}
          </RecordLink>
        }
        title={t('rows.activitiesTitle')}
      >
        <p>{t('rows.activitiesIntro')}</p>
      </PageTitle>
      <PageActions
        title={t('rows.activitiesTitle')}
        operation={{ document: `${ACTIVITY_ROWS}`, variables }}
        exports={{ name: 'activity-rows', query }}
        reader={reader}
      />
      <ActivityFilterForm action={ACTIVITY_ROWS_PATH} query={query} options={options} reader={reader} />
      <div className="py-3">
        <FilterChips
          chips={activityChips(ACTIVITY_ROWS_PATH, query, names, reader)}
          removeLabel={t('frame.list.removeFilter')}
          clear={{ href: ACTIVITY_ROWS_PATH, label: t('frame.list.clear') }}
        />
      </div>
      <ActivitySum total={total} count={totalCount} reader={reader} />
      {nodes.length === 0 ? (
        <EmptyState title={t('rows.emptyTitle')}>
          {t('rows.emptyText')} <a href={ACTIVITY_ROWS_PATH}>{t('frame.list.clear')}</a>
        </EmptyState>
      ) : (
        <ActivityEntryTable
          entries={nodes}
          total={total}
          order={order}
          path={ACTIVITY_ROWS_PATH}
          query={query}
          reader={reader}
        />
      )}
      <Pagination
        label={t('frame.list.pages')}
        summary={t('rows.count', { count: totalCount })}
        {...pageLinks(ACTIVITY_ROWS_PATH, query, pageInfo, t)}
      />
    </>
  );
}
