import { EmptyState, PageTitle, Pagination } from '@nhipcau/ui';
import type { ReactNode } from 'react';
import type { TwinningsQueryVariables } from '../../api/generated/graphql.ts';
import { request } from '../../api/request.ts';
import type { Query } from '../../list/address.ts';
import { readOrder } from '../../list/order.ts';
import { pageLinks, pageVariables } from '../../list/page.ts';
import { PageActions } from '../../page/PageActions.tsx';
import { RegionDrawing } from '../../partner-map/RegionDrawing.tsx';
import { twinningLinks } from '../../partner-map/twinning-links.ts';
import { ZoomableMap } from '../../partner-map/ZoomableMap.tsx';
import { getReader } from '../../reader/reader.ts';
import { getViewer } from '../../reader/viewer.ts';
import { DeletedNote } from '../deletion/DeletedNote.tsx';
import { TwinningFilterForm } from './TwinningFilterForm.tsx';
import { TwinningTable } from './TwinningTable.tsx';
import { TWINNING_ORDERS, TWINNINGS_PATH, twinningFilter } from './twinning-filter.ts';
import { TWINNINGS } from './twinnings-query.ts';

const PAGE_SIZE = 50;

/** Twinned places and posts across the border: the pairs on the map are those of the list. */
export async function TwinningsPage(query: Query): Promise<ReactNode> {
  const reader = await getReader();
  const { t, provenance } = reader;
  const order = readOrder(query, TWINNING_ORDERS, { field: 'TITLE', direction: 'ASC' });
  const variables: TwinningsQueryVariables = {
    filter: twinningFilter(query, reader),
    search: query.q,
    orderBy: [{ ...order, nulls: 'LAST' }],
    provenance,
    activities: { provenance },
    ...pageVariables(query, PAGE_SIZE),
  };
  const [viewer, data] = await Promise.all([getViewer(), request(TWINNINGS, variables)]);
  const { nodes, totalCount, pageInfo } = data.listed;
  return (
    <>
      <PageTitle
        kicker={<a href="/activities">{t('activities.title')}</a>}
        title={t('activities.twinning.title')}
      >
        <p>{t('activities.twinning.intro')}</p>
      </PageTitle>
      <DeletedNote query={query} reader={reader} />
      <PageActions
        title={t('activities.twinning.title')}
        operation={{ document: `${TWINNINGS}`, variables }}
        exports={{ name: 'twinnings', query }}
        write={viewer?.viewerCanWrite ? { href: '/twinnings/new', label: t('form.twinning.new') } : undefined}
        reader={reader}
      />
      <TwinningFilterForm query={query} options={data.choices} reader={reader} />
      {nodes.length === 0 ? (
        <EmptyState title={t('activities.twinning.emptyTitle')}>
          {t('rows.emptyText')} <a href={TWINNINGS_PATH}>{t('frame.list.clear')}</a>
        </EmptyState>
      ) : (
        <div className="mt-4 grid gap-8 xl:grid-cols-2">
          <div className="min-w-0">
            <ZoomableMap texts={{ in: t('map.zoomIn'), out: t('map.zoomOut'), whole: t('map.whole') }}>
              <RegionDrawing
                id="twinning-map"
                title={t('activities.twinning.title')}
                description={t('activities.twinning.mapNote')}
                links={twinningLinks(nodes, reader)}
                ground={data}
                reader={reader}
              />
            </ZoomableMap>
            <p className="mt-1 text-[0.8125rem] text-ink-muted">{t('activities.twinning.mapNote')}</p>
          </div>
          <TwinningTable twinnings={nodes} query={query} order={order} reader={reader} />
        </div>
      )}
      <Pagination
        label={t('frame.list.pages')}
        summary={t('activities.twinning.count', { count: totalCount })}
        {...pageLinks(TWINNINGS_PATH, query, pageInfo, t)}
      />
    </>
  );
}
