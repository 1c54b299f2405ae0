import { type Column, formatCount, Table } from '@nhipcau/ui';
import type { ReactNode } from 'react';
import { graphql } from '../../api/generated/gql.ts';
import type { OrganisationOrderField, PartnerRowFragment } from '../../api/generated/graphql.ts';
import type { Query } from '../../list/address.ts';
import { columnSort, type Order } from '../../list/order.ts';
import { nameIn } from '../../reader/name-in.ts';
import type { Reader } from '../../reader/reader.ts';
import { fundingRowsHref } from '../../record/hrefs.ts';
import { NotStated } from '../../record/NotStated.tsx';
import { OrganisationLink } from '../../record/OrganisationLink.tsx';
import { Sum } from '../../record/Sum.tsx';
import { PARTNERS_PATH } from './partner-filter.ts';

graphql(`
  fragment PartnerRow on Organisation {
    ...OrganisationLink
    kind
    country {
      code
      name
      nameEn
    }
    committed {
      vnd
      atLeast
      estimated
    }
    disbursed {
      vnd
      atLeast
      estimated
    }
    projects(first: 1) {
      totalCount
    }
    activities(first: 1) {
      totalCount
    }
  }
`);

interface PartnerTableProps {
  readonly partners: readonly PartnerRowFragment[];
  readonly query: Query;
  readonly order: Order<OrganisationOrderField>;
  readonly reader: Reader;
}

export function PartnerTable({ partners, query, order, reader }: PartnerTableProps): ReactNode {
  const { t, language } = reader;
  const sort = (field: OrganisationOrderField, first?: 'desc') =>
    columnSort(PARTNERS_PATH, query, order, field, first);
  const money = (partner: PartnerRowFragment, measure: 'committed' | 'disbursed') =>
    partner[measure].vnd === '0' ? (
      <span className="text-ink-faint">–</span>
    ) : (
      <a href={fundingRowsHref({ measure: measure.toUpperCase(), funder: partner.id })}>
        <Sum money={partner[measure]} reader={reader} />
      </a>
    );
  const columns: readonly Column<PartnerRowFragment>[] = [
    {
      key: 'name',
      header: t('partners.name'),
      sort: sort('NAME'),
      cell: (partner) => <OrganisationLink organisation={partner} reader={reader} />,
    },
    {
      key: 'kind',
      header: t('partners.kind'),
      secondary: true,
      sort: sort('KIND'),
      cell: (partner) => t(`codes.organisationKind.${partner.kind}`),
    },
    {
      key: 'country',
      header: t('partners.country'),
      secondary: true,
      sort: sort('COUNTRY'),
      cell: ({ country }) => (country === null ? <NotStated reader={reader} /> : nameIn(language, country)),
    },
    {
      key: 'projects',
      header: t('partners.projects'),
      align: 'end',
      sort: sort('PROJECTS', 'desc'),
      cell: (partner) => formatCount(partner.projects.totalCount, language),
    },
    {
      key: 'activities',
      header: t('partners.activities'),
      align: 'end',
      secondary: true,
      cell: (partner) => formatCount(partner.activities.totalCount, language),
    },
    {
      key: 'committed',
      header: t('codes.measure.COMMITTED'),
      align: 'end',
      sort: sort('COMMITTED', 'desc'),
      cell: (partner) => money(partner, 'committed'),
    },
    {
      key: 'disbursed',
      header: t('codes.measure.DISBURSED'),
      align: 'end',
      secondary: true,
      sort: sort('DISBURSED', 'desc'),
      cell: (partner) => money(partner, 'disbursed'),
    },
  ];
  return (
    <Table caption={t('partners.title')} columns={columns} rows={partners} rowKey={(partner) => partner.id} />
  );
}
