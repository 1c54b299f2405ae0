import { EmptyState, Pagination } from '@nhipcau/ui';
import type { ReactNode } from 'react';
import { request } from '../../api/request.ts';
import type { Query } from '../../list/address.ts';
import { ChosenRows } from '../../list/choosing/ChosenRows.tsx';
import { pageLinks, pageVariables } from '../../list/page.ts';
import type { Reader } from '../../reader/reader.ts';
import { getViewer } from '../../reader/viewer.ts';
import { ActivityEntryTable } from '../activity-rows/ActivityEntryTable.tsx';
import { activityFilter } from '../activity-rows/activity-filter.ts';
import { readActivityOrder } from '../activity-rows/activity-order.ts';
import { ACTIVITY_ROWS } from '../activity-rows/activity-rows-query.ts';
import { ACTIVITIES_PATH } from './activities-address.ts';

const PAGE_SIZE = 25;

interface ActivityListViewProps {
  readonly query: Query;
  readonly reader: Reader;
}

/** Single activities and what remains of published totals, in a table. */
export async function ActivityListView({ query, reader }: ActivityListViewProps): Promise<ReactNode> {
  const { t } = reader;
  const order = readActivityOrder(query);
  const [{ activityEntries }, viewer] = await Promise.all([
    request(ACTIVITY_ROWS, {
      filter: activityFilter(query, reader),
      orderBy: order.given,
      ...pageVariables(query, PAGE_SIZE),
    }),
    getViewer(),
  ]);
  const choosable = viewer?.viewerCanWrite === true;
  const { nodes, total, totalCount, pageInfo } = activityEntries;
  if (nodes.length === 0) {
    return (
      <EmptyState title={t('rows.emptyTitle')}>
        {t('rows.emptyText')} <a href={ACTIVITIES_PATH}>{t('frame.list.clear')}</a>
      </EmptyState>
    );
  }
  return (
    <div>
      <ActivityEntryTable
        entries={nodes}
        total={total}
        order={order}
        path={ACTIVITIES_PATH}
        query={query}
        choosable={choosable}
        reader={reader}
      />
      {choosable && <ChosenRows of="activities" reader={reader} />}
      <Pagination
        label={t('frame.list.pages')}
        summary={t('rows.count', { count: totalCount })}
        {...pageLinks(ACTIVITIES_PATH, query, pageInfo, t)}
      />
    </div>
  );
}
