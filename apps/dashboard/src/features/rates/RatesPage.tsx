import {
  type Column,
  EmptyState,
  formatDate,
  formatDecimal,
  PageTitle,
  Pagination,
  SelectField,
  Table,
} from '@nhipcau/ui';
import type { ReactNode } from 'react';
import type { ExchangeRatesQuery } from '../../api/generated/graphql.ts';
import { request } from '../../api/request.ts';
import { CURRENCIES } from '../../form/currencies.ts';
import type { Query } from '../../list/address.ts';
import { FilterForm } from '../../list/FilterForm.tsx';
import { pageLinks, pageVariables } from '../../list/page.ts';
import { nameIn, titleIn } from '../../reader/name-in.ts';
import { getReader, type Reader } from '../../reader/reader.ts';
import { getViewer } from '../../reader/viewer.ts';
import { Demo } from '../../record/Demo.tsx';
import { DeletedNote } from '../deletion/DeletedNote.tsx';
import { RATES_PATH } from './rates-path.ts';
import { RATES } from './rates-query.ts';

const PAGE_SIZE = 50;

type Rate = ExchangeRatesQuery['exchangeRates']['nodes'][number];

/** The table of rates from which transactions take theirs, the last day first. */
export async function RatesPage(query: Query): Promise<ReactNode> {
  const [reader, viewer] = await Promise.all([getReader(), getViewer()]);
  const { t } = reader;
  const filter = query.currency === undefined ? {} : { currency: { eq: query.currency } };
  const { exchangeRates } = await request(RATES, { filter, ...pageVariables(query, PAGE_SIZE) });
  const { nodes, totalCount, pageInfo } = exchangeRates;
  return (
    <>
      <PageTitle title={t('rates.title')}>
        <p>{t('rates.intro')}</p>
      </PageTitle>
      <DeletedNote query={query} reader={reader} />
      <div className="flex flex-col gap-5">
        <div className="flex flex-wrap items-end justify-between gap-4">
          <FilterForm action={RATES_PATH} query={query} reader={reader}>
            <SelectField
              name="currency"
              label={t('form.transaction.currency')}
              value={query.currency ?? ''}
              any={t('frame.list.any')}
              options={CURRENCIES.slice(1).map((value) => ({ value, label: value }))}
            />
          </FilterForm>
          {viewer?.viewerCanWrite && <a href={`${RATES_PATH}/new`}>{t('form.rate.new')}</a>}
        </div>
        {nodes.length === 0 ? (
          <EmptyState title={t('rates.none')}>{t('rates.noneText')}</EmptyState>
        ) : (
          <Table caption={t('rates.title')} rows={nodes} rowKey={({ id }) => id} columns={columns(reader)} />
        )}
      </div>
      <Pagination
        label={t('frame.list.pages')}
        summary={t('rates.count', { count: totalCount })}
        {...pageLinks(RATES_PATH, query, pageInfo, t)}
      />
    </>
  );
}

function columns(reader: Reader): readonly Column<Rate>[] {
  const { t, language } = reader;
  return [
    {
      key: 'currency',
      header: t('form.transaction.currency'),
      cell: ({ currency, provenance }) => (
        <>
          {currency.code} <span className="text-ink-muted max-md:hidden">{nameIn(language, currency)}</span>
          <Demo provenance={provenance} reader={reader} />
        </>
      ),
    },
    {
      key: 'for',
      header: t('rates.for'),
      cell: ({ period, startsOn }) =>
        period === 'YEAR'
          ? t('rates.yearly', { year: startsOn.slice(0, 4) })
          : formatDate(startsOn, language),
    },
    {
      key: 'rate',
      header: t('rates.rateOf'),
      align: 'end',
      cell: ({ rate }) => formatDecimal(rate, language),
    },
    { key: 'statedBy', header: t('rates.statedBy'), secondary: true, cell: ({ statedBy }) => statedBy },
    {
      key: 'source',
      header: t('frame.list.source'),
      secondary: true,
      cell: ({ source }) => titleIn(language, source),
    },
    {
      key: 'change',
      header: '',
      cell: ({ id, viewerCanEdit }) =>
        viewerCanEdit && <a href={`${RATES_PATH}/${id}/edit`}>{t('form.change')}</a>,
    },
  ];
}
