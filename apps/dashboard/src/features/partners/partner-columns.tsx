import { type Column, formatCount, formatDate } from '@nhipcau/ui';
import type { ReactNode } from 'react';
import type { OrganisationOrderField, PartnerRowFragment } from '../../api/generated/graphql.ts';
import type { Query } from '../../list/address.ts';
import { columnSort } from '../../list/order.ts';
import { readPeriod } from '../../list/period.ts';
import { nameIn } from '../../reader/name-in.ts';
import type { Reader } from '../../reader/reader.ts';
import { NotStated } from '../../record/NotStated.tsx';
import { NextExpiry } from './NextExpiry.tsx';
import { PartnerMoney } from './PartnerMoney.tsx';
import { PartnerName } from './PartnerName.tsx';
import { PARTNERS_PATH, readPartnerOrder } from './partner-filter.ts';
import type { rowSums, SummedMeasure } from './row-sums.ts';

type Row = PartnerRowFragment;

/** Beside the map there is room for a few; what they leave out stands under the name. */
export const PARTNER_COLUMNS = {
  beside: ['name', 'projects', 'committed', 'disbursed', 'expiry'],
  alone: ['name', 'kind', 'country', 'since', 'projects', 'committed', 'disbursed', 'expiry', 'last'],
} as const;

export type PartnerColumns = keyof typeof PARTNER_COLUMNS;
type ColumnName = (typeof PARTNER_COLUMNS)['alone'][number];

const NONE: ReactNode = <span className="text-ink-faint">–</span>;

/** The columns of the list in the order of the chosen set. */
export function partnerColumns(
  set: PartnerColumns,
  sums: ReturnType<typeof rowSums>,
  query: Query,
  reader: Reader,
): readonly Column<Row>[] {
  const all = { ...facts(set, query, reader), ...figures(sums, query, reader) };
  return PARTNER_COLUMNS[set].map((name) => ({ key: name, ...all[name] }));
}

type Cells<Name extends ColumnName> = Readonly<Record<Name, Omit<Column<Row>, 'key'>>>;

function sorting(query: Query) {
  const order = readPartnerOrder(query);
  return (field: OrganisationOrderField, first?: 'desc') =>
    columnSort(PARTNERS_PATH, query, order, field, first);
}

function facts(
  set: PartnerColumns,
  query: Query,
  reader: Reader,
): Cells<'name' | 'kind' | 'country' | 'since' | 'expiry' | 'last'> {
  const { t, language } = reader;
  const sort = sorting(query);
  const last = { align: 'end', secondary: true } as const;
  return {
    name: {
      header: t('partners.name'),
      sort: sort('NAME'),
      cell: (partner) => <PartnerName partner={partner} full={set === 'beside'} reader={reader} />,
    },
    kind: {
      header: t('partners.kind'),
      secondary: true,
      sort: sort('KIND'),
      cell: ({ kind }) => t(`codes.organisationKind.${kind}`),
    },
    country: {
      header: t('partners.country'),
      secondary: true,
      sort: sort('COUNTRY'),
      cell: ({ country }) => (country === null ? <NotStated reader={reader} /> : nameIn(language, country)),
    },
    since: {
      header: t('partners.activeSince'),
      ...last,
      sort: sort('ACTIVE_SINCE'),
      cell: ({ activeSince }) => activeSince ?? NONE,
    },
    expiry: {
      header: t('partners.papers'),
      ...last,
      sort: sort('NEXT_EXPIRY'),
      cell: ({ nextExpiry }) =>
        nextExpiry === null ? NONE : <NextExpiry date={nextExpiry} reader={reader} />,
    },
    last: {
      header: t('partners.lastActivity'),
      ...last,
      sort: sort('LAST_ACTIVITY', 'desc'),
      cell: ({ lastActivity }) => (lastActivity === null ? NONE : formatDate(lastActivity, language)),
    },
  };
}

function figures(
  sums: ReturnType<typeof rowSums>,
  query: Query,
  reader: Reader,
): Cells<'projects' | 'committed' | 'disbursed'> {
  const { t, language } = reader;
  const sort = sorting(query);
  // Sums of all years order the list: where a period is chosen, they are not what the column shows.
  const byMoney = (field: 'COMMITTED' | 'DISBURSED') =>
    readPeriod(query) === null ? sort(field, 'desc') : undefined;
  const money = (measure: SummedMeasure) => (partner: Row) => (
    <PartnerMoney
      sum={sums(measure, partner.id)}
      measure={measure}
      partnerId={partner.id}
      query={query}
      reader={reader}
    />
  );
  return {
    projects: {
      header: t('partners.projects'),
      align: 'end',
      sort: sort('PROJECTS', 'desc'),
      cell: ({ projects }) => formatCount(projects.totalCount, language),
    },
    committed: {
      header: t('codes.measure.COMMITTED'),
      align: 'end',
      sort: byMoney('COMMITTED'),
      cell: money('committed'),
    },
    disbursed: {
      header: t('codes.measure.DISBURSED'),
      align: 'end',
      secondary: true,
      sort: byMoney('DISBURSED'),
      cell: money('disbursed'),
    },
  };
}
