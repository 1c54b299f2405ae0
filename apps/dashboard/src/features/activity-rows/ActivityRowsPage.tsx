import { EmptyState, formatCount, PageTitle, Pagination } from '@nhipcau/ui';
import type { ReactNode } from 'react';
import type { ActivityRowsQuery, ActivityRowsQueryVariables } from '../../api/generated/graphql.ts';
import { request } from '../../api/request.ts';
import type { Query } from '../../list/address.ts';
import { pageLinks, pageVariables } from '../../list/page.ts';
import { PageActions } from '../../page/PageActions.tsx';
import { getReader, type Reader } from '../../reader/reader.ts';
import { ActivityEntryTable } from './ActivityEntryTable.tsx';
import { ActivityFilterForm } from './ActivityFilterForm.tsx';
import { activityFilter } from './activity-filter.ts';
import { ACTIVITY_ROWS } from './activity-rows-query.ts';

export const ACTIVITY_ROWS_PATH = '/activities/rows';
const PAGE_SIZE = 50;

/** What a count of activities is made of: single ones, and what remains of published totals. */
export async function ActivityRowsPage(query: Query): Promise<ReactNode> {
  const reader = await getReader();
  const { t } = reader;
  const variables: ActivityRowsQueryVariables = {
    filter: activityFilter(query, reader),
    provenance: reader.provenance,
    ...pageVariables(query, PAGE_SIZE),
  };
  const data = await request(ACTIVITY_ROWS, variables);
  const { totalCount, total, nodes, pageInfo } = data.activityEntries;
  return (
    <>
      <PageTitle title={t('rows.activitiesTitle')}>
        <p>{t('rows.activitiesIntro')}</p>
      </PageTitle>
      <PageActions
        title={t('rows.activitiesTitle')}
        operation={{ document: `${ACTIVITY_ROWS}`, variables }}
        reader={reader}
      />
      <ActivityFilterForm query={query} options={data} reader={reader} />
      <TotalLine total={total} count={totalCount} reader={reader} />
      {nodes.length === 0 ? (
        <EmptyState title={t('rows.emptyTitle')}>
          {t('rows.emptyText')} <a href={ACTIVITY_ROWS_PATH}>{t('frame.list.clear')}</a>
        </EmptyState>
      ) : (
        <ActivityEntryTable entries={nodes} reader={reader} />
      )}
      <Pagination
        label={t('frame.list.pages')}
        summary={t('rows.count', { count: totalCount })}
        {...pageLinks(ACTIVITY_ROWS_PATH, query, pageInfo, t)}
      />
    </>
  );
}

interface TotalLineProps {
  readonly total: ActivityRowsQuery['activityEntries']['total'];
  readonly count: number;
  readonly reader: Reader;
}

function TotalLine({ total, count, reader: { t, language } }: TotalLineProps): ReactNode {
  const strong = (number: number) => () => (
    <strong className="whitespace-nowrap tabular-nums">{formatCount(number, language)}</strong>
  );
  return (
    <p className="mt-3 border-t-2 border-ink py-2" data-total={total.activities}>
      {t.rich('rows.activitySum', {
        count,
        activities: strong(total.activities),
        people: strong(total.people),
      })}
      {total.uncounted > 0 && (
        <span className="text-ink-muted"> {t('rows.uncounted', { count: total.uncounted })}</span>
      )}
    </p>
  );
}
