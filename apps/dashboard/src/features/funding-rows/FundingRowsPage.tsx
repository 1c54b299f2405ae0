import { EmptyState, FilterChips, formatExactMoney, PageTitle, Pagination } from '@nhipcau/ui';
import type { ReactNode } from 'react';
import type { FundingRowsQuery, FundingRowsQueryVariables } from '../../api/generated/graphql.ts';
import { request } from '../../api/request.ts';
import type { Query } from '../../list/address.ts';
import { pageLinks, pageVariables } from '../../list/page.ts';
import { PageActions } from '../../page/PageActions.tsx';
import { getReader, type Reader } from '../../reader/reader.ts';
import { FundingEntryTable } from './FundingEntryTable.tsx';
import { FundingFilterForm } from './FundingFilterForm.tsx';
import { fundingChips } from './funding-chips.ts';
import { fundingFilter, readMeasure } from './funding-filter.ts';
import { loadNames } from './funding-row-names.ts';
import { FUNDING_ROWS } from './funding-rows-query.ts';

export const FUNDING_ROWS_PATH = '/funding/rows';
const PAGE_SIZE = 50;

/** What a figure of funding is made of: the rows under the same filter, whose sum is the figure. */
export async function FundingRowsPage(query: Query): Promise<ReactNode> {
  const reader = await getReader();
  const measure = readMeasure(query);
  const variables: FundingRowsQueryVariables = {
    measure,
    filter: fundingFilter(query, reader),
    provenance: reader.provenance,
    ...pageVariables(query, PAGE_SIZE),
  };
  const [data, names] = await Promise.all([
    request(FUNDING_ROWS, variables),
    loadNames(query, reader.language),
  ]);
  const { t } = reader;
  const { fundingEntries } = data;
  const { totalCount, nodes, pageInfo } = fundingEntries;
  return (
    <>
      <PageTitle title={t('rows.fundingTitle', { measure: t(`codes.measure.${measure}`) })}>
        <p>{t('rows.fundingIntro')}</p>
      </PageTitle>
      <PageActions
        title={t('rows.fundingTitle', { measure: t(`codes.measure.${measure}`) })}
        operation={{ document: `${FUNDING_ROWS}`, variables }}
        exports={{ name: 'funding-rows', query }}
        reader={reader}
      />
      <FundingFilterForm query={query} measure={measure} options={data} reader={reader} />
      <div className="py-3">
        <FilterChips
          chips={fundingChips(query, data, names, reader)}
          removeLabel={t('frame.list.removeFilter')}
          clear={{ href: `${FUNDING_ROWS_PATH}?measure=${measure}`, label: t('frame.list.clear') }}
        />
      </div>
      <TotalLine total={fundingEntries.total} count={totalCount} reader={reader} />
      {nodes.length === 0 ? (
        <EmptyState title={t('rows.emptyTitle')}>{t('rows.emptyText')}</EmptyState>
      ) : (
        <FundingEntryTable entries={nodes} measure={measure} reader={reader} />
      )}
      <Pagination
        label={t('frame.list.pages')}
        summary={t('rows.count', { count: totalCount })}
        {...pageLinks(FUNDING_ROWS_PATH, query, pageInfo, t)}
      />
    </>
  );
}

interface TotalLineProps {
  readonly total: FundingRowsQuery['fundingEntries']['total'];
  readonly count: number;
  readonly reader: Reader;
}

function TotalLine({ total, count, reader: { t, language } }: TotalLineProps): ReactNode {
  return (
    <p className="border-t-2 border-ink py-2" data-total={total.amount.vnd}>
      {t.rich('rows.sum', {
        count,
        amount: () => (
          <strong className="whitespace-nowrap tabular-nums">
            {formatExactMoney(total.amount, language)}
          </strong>
        ),
      })}
      {total.unvalued > 0 && (
        <span className="text-ink-muted"> {t('rows.unvaluedCount', { count: total.unvalued })}</span>
      )}
    </p>
  );
}
