import { EmptyState, Pagination } from '@nhipcau/ui';
import type { ReactNode } from 'react';
import type { OverlapsQuery, OverlapsQueryVariables } from '../../../api/generated/graphql.ts';
import { request } from '../../../api/request.ts';
import { address, type Query } from '../../../list/address.ts';
import { pageLinks, pageVariables } from '../../../list/page.ts';
import { nameIn } from '../../../reader/name-in.ts';
import { getReader, type Reader } from '../../../reader/reader.ts';
import { today } from '../../../reader/today.ts';
import { CoordinationHead } from '../CoordinationHead.tsx';
import { COORDINATION_PATHS } from '../coordination-tabs.ts';
import { CellMatrix } from './CellMatrix.tsx';
import { Neighbours } from './Neighbours.tsx';
import { OverlapFilterForm } from './OverlapFilterForm.tsx';
import { OverlapList } from './OverlapList.tsx';
import { ALL, coverageFilter, overlapFilter } from './overlap-filter.ts';
import { OVERLAP_SURROUNDINGS, OVERLAPS, PARTNER_NEIGHBOURS } from './overlaps-query.ts';

const PAGE_SIZE = 20;

/** Where do partners do the same in the same place? */
export async function OverlapsPage(query: Query): Promise<ReactNode> {
  const reader = await getReader();
  const { t } = reader;
  const path = COORDINATION_PATHS.overlaps;
  const among = coverageFilter(query, today(), reader);
  const { partner } = query;
  const scope = { among, partner, filter: overlapFilter(query) };
  const variables: OverlapsQueryVariables = { ...scope, ...pageVariables(query, PAGE_SIZE) };
  const [{ overlaps }, data, around] = await Promise.all([
    request(OVERLAPS, variables),
    request(OVERLAP_SURROUNDINGS, scope),
    partner === undefined ? null : request(PARTNER_NEIGHBOURS, { partner, among }),
  ]);
  const name = around?.organisation ?? null;
  return (
    <>
      <CoordinationHead
        tab="overlaps"
        operation={{ document: `${OVERLAPS}`, variables }}
        exports={{ name: 'overlaps', query }}
        reader={reader}
      />
      <OverlapFilterForm
        query={query}
        options={data}
        partner={name === null ? null : nameIn(reader.language, name)}
        reader={reader}
      />
      <ScopeLine scope={overlaps.scope} count={data.overlaps.totalCount} reader={reader} />
      {overlaps.nodes.length === 0 ? (
        <EmptyState title={t('coordination.empty.title')}>
          {t('coordination.empty.text')}{' '}
          <a href={address(path, {}, { since: ALL })}>{t('coordination.empty.all')}</a>
        </EmptyState>
      ) : (
        <OverlapList overlaps={overlaps.nodes} reader={reader} />
      )}
      <Pagination
        label={t('frame.list.pages')}
        summary={t('coordination.count', { count: data.overlaps.totalCount })}
        {...pageLinks(path, query, overlaps.pageInfo, t)}
      />
      {around !== null && <Neighbours data={around} reader={reader} />}
      <CellMatrix data={data} query={query} reader={reader} />
    </>
  );
}

interface ScopeLineProps {
  readonly scope: OverlapsQuery['overlaps']['scope'];
  readonly count: number;
  readonly reader: Reader;
}

/** How many pairs there are, what was compared to find them, and how their score is made. */
function ScopeLine({ scope, count, reader: { t } }: ScopeLineProps): ReactNode {
  return (
    <div className="border-t-2 border-ink py-2 text-sm">
      <p>
        <strong>{t('coordination.count', { count })}</strong>{' '}
        {scope.complete
          ? t('coordination.scope.complete', { cells: scope.cells })
          : t('coordination.scope.part', { cells: scope.cells, size: scope.perCell })}
      </p>
      <details className="text-[0.8125rem] text-ink-muted">
        <summary className="w-fit cursor-pointer">{t('coordination.scoreTitle')}</summary>
        <p className="max-w-3xl py-1">{t('coordination.scoreText')}</p>
      </details>
    </div>
  );
}
