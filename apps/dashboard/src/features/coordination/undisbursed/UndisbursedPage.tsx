import { type Chip, EmptyState, FilterChips, formatExactMoney, Pagination, SelectField } from '@nhipcau/ui';
import type { ReactNode } from 'react';
import type {
  CoordinationOptionsFragment,
  UndisbursedRowsQueryVariables,
} from '../../../api/generated/graphql.ts';
import { request } from '../../../api/request.ts';
import { address, type Query } from '../../../list/address.ts';
import { FilterForm } from '../../../list/FilterForm.tsx';
import { pageLinks, pageVariables } from '../../../list/page.ts';
import { nameIn } from '../../../reader/name-in.ts';
import { getReader, type Reader } from '../../../reader/reader.ts';
import { today } from '../../../reader/today.ts';
import { CoordinationHead } from '../CoordinationHead.tsx';
import { COORDINATION_PATHS } from '../coordination-tabs.ts';
import { UndisbursedAges } from './UndisbursedAges.tsx';
import { UndisbursedTable } from './UndisbursedTable.tsx';
import { UNDISBURSED, UNDISBURSED_SUMS } from './undisbursed-query.ts';
import { AGES, readAge, readDay, undisbursedFilter } from './undisbursed-scope.ts';

const PATH = COORDINATION_PATHS.undisbursed;
const PAGE_SIZE = 30;

/** What was promised and has not come? */
export async function UndisbursedPage(query: Query): Promise<ReactNode> {
  const reader = await getReader();
  const { t, language } = reader;
  const asOf = readDay(query, today());
  const filter = undisbursedFilter(query, reader);
  const age = readAge(query);
  const chosen = age === null ? filter : { ...filter, age: { eq: age } };
  const variables: UndisbursedRowsQueryVariables = {
    asOf,
    filter: chosen,
    ...pageVariables(query, PAGE_SIZE),
  };
  const [{ undisbursed }, data] = await Promise.all([
    request(UNDISBURSED, variables),
    request(UNDISBURSED_SUMS, { asOf, filter, partners: query.partner === undefined ? [] : [query.partner] }),
  ]);
  const own = age === null ? data.all.total : data.all.rows.find((row) => row.age === age);
  const count = own?.projects ?? 0;
  const [named] = data.chosen;
  const partner = named?.__typename === 'Organisation' ? nameIn(language, named) : null;
  return (
    <>
      <CoordinationHead
        tab="undisbursed"
        operation={{ document: `${UNDISBURSED}`, variables }}
        exports={{ name: 'undisbursed', query }}
        reader={reader}
      />
      <UndisbursedFilterForm query={query} options={data} partner={partner} reader={reader} />
      <UndisbursedAges breakdown={data.all} asOf={asOf} query={query} reader={reader} />
      <p className="mt-8 border-t-2 border-ink py-2" data-total={own?.amount.vnd ?? '0'}>
        {t('coordination.undisbursed.sum', {
          count,
          amount: formatExactMoney(own?.amount ?? { vnd: '0', atLeast: false }, language),
        })}
      </p>
      {undisbursed.nodes.length === 0 ? (
        <EmptyState title={t('coordination.undisbursed.emptyTitle')}>
          {t('coordination.undisbursed.emptyText')}
        </EmptyState>
      ) : (
        <UndisbursedTable rows={undisbursed.nodes} reader={reader} />
      )}
      <Pagination
        label={t('frame.list.pages')}
        summary={t('coordination.undisbursed.count', { count })}
        {...pageLinks(PATH, query, undisbursed.pageInfo, t)}
      />
    </>
  );
}

interface UndisbursedFilterFormProps {
  readonly query: Query;
  readonly options: CoordinationOptionsFragment;
  /** The name of the partner in the address. */
  readonly partner: string | null;
  readonly reader: Reader;
}

function UndisbursedFilterForm({ query, options, partner, reader }: UndisbursedFilterFormProps): ReactNode {
  const { t, language } = reader;
  const year = Number(today().slice(0, 4));
  const sectors = options.sectors.nodes.map((sector) => ({
    value: sector.code,
    label: nameIn(language, sector),
  }));
  const years = Array.from({ length: 20 }, (_, index) => `${year - 1 - index}`);
  const ages = AGES.map((value) => ({ value, label: t(`coordination.age.${value}`) }));
  const chips = [
    [
      'year',
      query.year === undefined ? undefined : t('coordination.filter.untilEndOf', { year: query.year }),
    ],
    ['sector', sectors.find(({ value }) => value === query.sector)?.label],
    ['partner', query.partner === undefined ? undefined : (partner ?? t('coordination.filter.partner'))],
    ['age', ages.find(({ value }) => value === query.age)?.label],
  ] as const;
  return (
    <>
      <FilterForm action={PATH} query={query} kept={['partner']} reader={reader}>
        <SelectField
          name="year"
          label={t('coordination.filter.until')}
          value={query.year ?? ''}
          any={t('coordination.filter.untilToday')}
          options={years.map((value) => ({
            value,
            label: t('coordination.filter.untilEndOf', { year: value }),
          }))}
        />
        <SelectField
          name="sector"
          label={t('coordination.filter.sector')}
          value={query.sector ?? ''}
          any={t('frame.list.any')}
          options={sectors}
        />
        <SelectField
          name="age"
          label={t('coordination.undisbursed.age')}
          value={query.age ?? ''}
          any={t('frame.list.any')}
          options={ages}
        />
      </FilterForm>
      <div className="py-3">
        <FilterChips
          chips={chips.flatMap(([key, label]): Chip[] =>
            label === undefined ? [] : [{ key, label, href: address(PATH, query, { [key]: null }) }],
          )}
          removeLabel={t('frame.list.removeFilter')}
          clear={{ href: PATH, label: t('frame.list.clear') }}
        />
      </div>
    </>
  );
}
