import { EmptyState, formatCount, Pagination, Tabs } from '@nhipcau/ui';
import type { ReactNode } from 'react';
import type { PapersQuery, PapersQueryVariables } from '../../../api/generated/graphql.ts';
import { request } from '../../../api/request.ts';
import { address, type Query } from '../../../list/address.ts';
import { pageLinks, pageVariables } from '../../../list/page.ts';
import { getReader, type Reader } from '../../../reader/reader.ts';
import { today } from '../../../reader/today.ts';
import { CoordinationHead } from '../CoordinationHead.tsx';
import { COORDINATION_PATHS } from '../coordination-tabs.ts';
import { PaperTable } from './PaperTable.tsx';
import { PAPER_WINDOWS, type PaperWindow, paperFilter, readWindow } from './paper-windows.ts';
import { PAPERS } from './papers-query.ts';

const PATH = COORDINATION_PATHS.papers;
const PAGE_SIZE = 50;

/** Whose papers end, and when? */
export async function PapersPage(query: Query): Promise<ReactNode> {
  const reader = await getReader();
  const { t } = reader;
  const day = today();
  const window = readWindow(query);
  const of = (each: PaperWindow) => paperFilter(each, day, reader);
  const variables: PapersQueryVariables = {
    chosen: paperFilter(window, day, reader),
    orderBy: [{ field: 'EXPIRES_ON', direction: window === 'expired' ? 'DESC' : 'ASC' }],
    expired: of('expired'),
    within30: of('within30'),
    within90: of('within90'),
    within180: of('within180'),
    later: of('later'),
    unlimited: of('unlimited'),
    ...pageVariables(query, PAGE_SIZE),
  };
  const data = await request(PAPERS, variables);
  const { nodes, totalCount, pageInfo } = data.papers;
  return (
    <>
      <CoordinationHead
        tab="papers"
        operation={{ document: `${PAPERS}`, variables }}
        exports={{ name: 'papers', query }}
        reader={reader}
      />
      <Windows data={data} query={query} current={window} reader={reader} />
      {nodes.length === 0 ? (
        <EmptyState title={t('coordination.papers.emptyTitle')}>
          {t('coordination.papers.emptyText')}
        </EmptyState>
      ) : (
        <PaperTable papers={nodes} today={day} reader={reader} />
      )}
      <Pagination
        label={t('frame.list.pages')}
        summary={t('coordination.papers.count', { count: totalCount })}
        {...pageLinks(PATH, query, pageInfo, t)}
      />
    </>
  );
}

interface WindowsProps {
  readonly data: PapersQuery;
  readonly query: Query;
  readonly current: PaperWindow | null;
  readonly reader: Reader;
}

/** How many papers end when; the windows do not share any, so that they add up. */
function Windows({ data, query, current, reader: { t, language } }: WindowsProps): ReactNode {
  const count = (number: number) => formatCount(number, language);
  const soon = ['expired', 'within30', 'within90', 'within180'] as const;
  const all = soon.reduce((sum, window) => sum + data[window].totalCount, 0);
  return (
    <div className="border-t border-line-strong py-3">
      <Tabs
        label={t('coordination.papers.windows')}
        tabs={[
          {
            key: 'all',
            label: t('coordination.papers.window.all', { count: count(all) }),
            href: address(PATH, query, { window: null }),
            current: current === null,
          },
          ...PAPER_WINDOWS.map((window) => ({
            key: window,
            label: t(`coordination.papers.window.${window}`, { count: count(data[window].totalCount) }),
            href: address(PATH, query, { window }),
            current: current === window,
          })),
        ]}
      />
    </div>
  );
}
