import { EmptyState, PageTitle, Pagination, Tabs } from '@nhipcau/ui';
import type { ReactNode } from 'react';
import type { PartnersQueryVariables } from '../../api/generated/graphql.ts';
import { request } from '../../api/request.ts';
import { address, type Query } from '../../list/address.ts';
import { readOrder } from '../../list/order.ts';
import { pageLinks, pageVariables } from '../../list/page.ts';
import { PageActions } from '../../page/PageActions.tsx';
import { getReader } from '../../reader/reader.ts';
import { KindFacet } from './KindFacet.tsx';
import { KIND_COUNTS, kindCounts } from './kind-counts-query.ts';
import { PartnerFilterForm } from './PartnerFilterForm.tsx';
import { PartnersMap } from './PartnersMap.tsx';
import { PartnerTable } from './PartnerTable.tsx';
import { PARTNER_ORDERS, PARTNERS_PATH, partnerFilter, readSide, withKind } from './partner-filter.ts';
import { PARTNERS } from './partners-query.ts';

const PAGE_SIZE = 25;

export async function PartnersPage(query: Query): Promise<ReactNode> {
  const reader = await getReader();
  const { t } = reader;
  const side = readSide(query);
  const order = readOrder(query, PARTNER_ORDERS, { field: 'NAME', direction: 'ASC' });
  const filter = partnerFilter(query, reader);
  const variables: PartnersQueryVariables = {
    filter: withKind(filter, query),
    search: query.q,
    orderBy: [{ ...order, nulls: 'LAST' }],
    provenance: reader.provenance,
    ...pageVariables(query, PAGE_SIZE),
  };
  const [data, kinds] = await Promise.all([
    request(PARTNERS, variables),
    request(KIND_COUNTS, { filter, search: query.q }),
  ]);
  const { totalCount, nodes, pageInfo } = data.organisations;
  const sides = (['PARTNER', 'LOCAL'] as const).map((value) => ({
    key: value,
    label: t(`partners.side.${value}`),
    href: address(PARTNERS_PATH, {}, { side: value === 'PARTNER' ? null : value, q: query.q ?? null }),
    current: value === side,
  }));
  return (
    <>
      <PageTitle title={t('partners.title')}>
        <p>{t('partners.intro')}</p>
      </PageTitle>
      <PageActions
        title={t('partners.title')}
        operation={{ document: `${PARTNERS}`, variables }}
        reader={reader}
      />
      <div className="flex flex-col gap-4">
        <Tabs label={t('partners.sideLabel')} tabs={sides} />
        {side === 'PARTNER' && <PartnersMap query={query} data={data} reader={reader} />}
        <PartnerFilterForm query={query} data={data} reader={reader} />
        {side === 'PARTNER' && <KindFacet query={query} counts={kindCounts(kinds)} reader={reader} />}
        {nodes.length === 0 ? (
          <EmptyState title={t('partners.emptyTitle')}>
            {t('partners.emptyText')} <a href={PARTNERS_PATH}>{t('frame.list.clear')}</a>
          </EmptyState>
        ) : (
          <PartnerTable partners={nodes} query={query} order={order} reader={reader} />
        )}
      </div>
      <Pagination
        label={t('frame.list.pages')}
        summary={t('partners.count', { count: totalCount })}
        {...pageLinks(PARTNERS_PATH, query, pageInfo, t)}
      />
    </>
  );
}
