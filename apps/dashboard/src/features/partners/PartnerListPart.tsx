import { EmptyState, Pagination } from '@nhipcau/ui';
import type { ReactNode } from 'react';
import type { Query } from '../../list/address.ts';
import { pageLinks } from '../../list/page.ts';
import type { Reader } from '../../reader/reader.ts';
import { fundingRowsHref } from '../../record/hrefs.ts';
import { Sum } from '../../record/Sum.tsx';
import type { PartnerList } from './load-partners.ts';
import { PartnerTable } from './PartnerTable.tsx';
import { isNarrowed } from './partner-chips.ts';
import type { PartnerColumns } from './partner-columns.tsx';
import { PARTNERS_PATH } from './partner-filter.ts';
import { totalOf } from './partner-scope.ts';
import { totalCells } from './partner-totals.tsx';
import { rowSums } from './row-sums.ts';

interface PartnerListPartProps {
  readonly partners: PartnerList;
  readonly columns: PartnerColumns;
  readonly query: Query;
  readonly reader: Reader;
}

/** The table of a page, its totals over all pages, and the pages. */
export function PartnerListPart({ partners, columns, query, reader }: PartnerListPartProps): ReactNode {
  const { t } = reader;
  const { list, rows, money, counts } = partners;
  if (list.nodes.length === 0) {
    return (
      <EmptyState title={t('partners.emptyTitle')}>
        {t('partners.emptyText')} <a href={PARTNERS_PATH}>{t('frame.list.clear')}</a>
      </EmptyState>
    );
  }
  const totals = {
    count: list.totalCount,
    committed: totalOf(money.committed, query),
    disbursed: totalOf(money.disbursed, query),
  };
  const { amount: unnamed } = counts.unnamed.total;
  return (
    <>
      <PartnerTable
        partners={list.nodes}
        sums={rowSums(rows)}
        totals={totalCells(totals, query, reader)}
        columns={columns}
        query={query}
        reader={reader}
      />
      {!isNarrowed(query) && unnamed.vnd !== '0' && (
        <p className="mt-2 text-[0.8125rem] text-ink-muted">
          {t('partners.unnamed')}{' '}
          <a
            href={fundingRowsHref({
              measure: 'COMMITTED',
              funder: 'none',
              from: query.from ?? null,
              to: query.to ?? null,
            })}
          >
            <Sum money={unnamed} reader={reader} />
          </a>
        </p>
      )}
      <Pagination
        label={t('frame.list.pages')}
        summary={t('partners.count', { count: list.totalCount })}
        {...pageLinks(PARTNERS_PATH, query, list.pageInfo, t)}
      />
    </>
  );
}
