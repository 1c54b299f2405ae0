import { Table } from '@nhipcau/ui';
import type { ReactNode } from 'react';
import { graphql } from '../../api/generated/gql.ts';
import type { PartnerRowFragment } from '../../api/generated/graphql.ts';
import type { Query } from '../../list/address.ts';
import type { Reader } from '../../reader/reader.ts';
import { PARTNER_COLUMNS, type PartnerColumns, partnerColumns } from './partner-columns.tsx';
import type { rowSums } from './row-sums.ts';

graphql(`
  fragment PartnerRow on Organisation {
    ...OrganisationLink
    kind
    activeSince
    nextExpiry
    lastActivity
    country {
      code
      name
      nameEn
    }
    unit {
      unitId
    }
    communes {
      unitId
    }
    projects(first: 1, filter: $projects) {
      totalCount
    }
  }
`);

interface PartnerTableProps {
  readonly partners: readonly PartnerRowFragment[];
  readonly sums: ReturnType<typeof rowSums>;
  /** The last line, by column. */
  readonly totals: Readonly<Record<string, ReactNode>>;
  readonly columns: PartnerColumns;
  readonly query: Query;
  readonly reader: Reader;
}

/** The marks of the maps that stand for a partner: its country, its seat, the communes of its projects. */
function marksOf({ country, unit, communes }: PartnerRowFragment): string {
  return [country?.code, unit?.unitId, ...communes.map(({ unitId }) => unitId)]
    .filter((key) => key !== undefined)
    .join(' ');
}

export function PartnerTable({
  partners,
  sums,
  totals,
  columns,
  query,
  reader,
}: PartnerTableProps): ReactNode {
  return (
    <Table
      caption={reader.t('partners.title')}
      columns={partnerColumns(columns, sums, query, reader)}
      rows={partners}
      rowKey={(partner) => partner.id}
      rowData={(partner) => ({ 'data-marks': marksOf(partner) })}
      footer={PARTNER_COLUMNS[columns].map((column) => totals[column] ?? '')}
    />
  );
}
