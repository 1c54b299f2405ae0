import { type Column, formatDate, formatDecimal, formatMoneyCell, Table } from '@nhipcau/ui';
import type { ReactNode } from 'react';
import { graphql } from '../../api/generated/gql.ts';
import type { ProjectTransactionsFragment } from '../../api/generated/graphql.ts';
import type { Reader } from '../../reader/reader.ts';
import { Demo } from '../../record/Demo.tsx';
import { NotStated } from '../../record/NotStated.tsx';
import { OrganisationLink } from '../../record/OrganisationLink.tsx';

graphql(`
  fragment ProjectTransactions on Project {
    transactions(first: 100, orderBy: [{ field: VALUE_DATE, direction: ASC }]) {
      totalCount
      nodes {
        id
        kind
        nature
        valueDate
        amount
        currency {
          code
        }
        rate
        rateSource
        vnd
        atLeast
        quantity
        unit
        provider {
          ...OrganisationLink
        }
        receiver {
          ...OrganisationLink
        }
        provenance
      }
    }
  }
`);

type Transaction = ProjectTransactionsFragment['transactions']['nodes'][number];

interface ProjectTransactionsProps {
  readonly project: ProjectTransactionsFragment;
  readonly reader: Reader;
}

/** Every movement in its own currency, with the rate used and what it is in đồng. */
export function ProjectTransactions({ project, reader }: ProjectTransactionsProps): ReactNode {
  const { t } = reader;
  const columns: readonly Column<Transaction>[] = [
    {
      key: 'date',
      header: t('project.valueDate'),
      cell: ({ valueDate }) =>
        valueDate === null ? <NotStated reader={reader} /> : formatDate(valueDate, reader.language),
    },
    {
      key: 'kind',
      header: t('project.kind'),
      cell: (transaction) => <Kind transaction={transaction} reader={reader} />,
    },
    {
      key: 'way',
      header: t('project.way'),
      secondary: true,
      cell: (transaction) => <Way transaction={transaction} reader={reader} />,
    },
    {
      key: 'amount',
      header: t('project.amount'),
      align: 'end',
      secondary: true,
      cell: (transaction) => original(transaction, reader),
    },
    {
      key: 'rate',
      header: t('project.rate'),
      align: 'end',
      secondary: true,
      cell: (transaction) => <Rate transaction={transaction} reader={reader} />,
    },
    {
      key: 'vnd',
      header: t('project.vnd'),
      align: 'end',
      cell: (transaction) => <Vnd transaction={transaction} reader={reader} />,
    },
  ];
  return (
    <Table
      caption={t('project.transactions')}
      columns={columns}
      rows={project.transactions.nodes}
      rowKey={(transaction) => transaction.id}
    />
  );
}

interface PartProps {
  readonly transaction: Transaction;
  readonly reader: Reader;
}

function Kind({ transaction, reader }: PartProps): ReactNode {
  return (
    <span className="whitespace-nowrap">
      {reader.t(`codes.transactionKind.${transaction.kind}`)}
      {transaction.nature === 'IN_KIND' && (
        <span className="text-ink-muted"> ({reader.t('codes.transactionNature.IN_KIND').toLowerCase()})</span>
      )}
      <Demo provenance={transaction.provenance} reader={reader} />
    </span>
  );
}

function Way({ transaction: { provider, receiver }, reader }: PartProps): ReactNode {
  const name = (organisation: Transaction['provider']) =>
    organisation === null ? (
      <NotStated reader={reader} />
    ) : (
      <OrganisationLink organisation={organisation} reader={reader} mark={false} />
    );
  return (
    <div className="max-w-sm text-[0.8125rem]">
      {name(provider)} → {name(receiver)}
    </div>
  );
}

function Rate({ transaction: { rate, rateSource, currency }, reader }: PartProps): ReactNode {
  if (currency.code === 'VND') return '';
  if (rate === null) return <NotStated reader={reader} />;
  return <span title={rateSource ?? undefined}>{formatDecimal(rate, reader.language)}</span>;
}

/** On a narrow screen the original amount stands beneath, since its column is left out there. */
function Vnd({ transaction, reader }: PartProps): ReactNode {
  const { vnd, atLeast, currency } = transaction;
  return (
    <>
      {vnd === null ? (
        <span className="text-ink-faint">{reader.t('rows.unvalued')}</span>
      ) : (
        formatMoneyCell({ vnd, atLeast }, reader.language)
      )}
      {(vnd === null || currency.code !== 'VND') && (
        <span className="block text-[0.8125rem] text-ink-muted md:hidden">
          {original(transaction, reader)}
        </span>
      )}
    </>
  );
}

function original({ amount, currency, quantity, unit }: Transaction, { language }: Reader): string {
  if (amount !== null) return `${formatDecimal(amount, language)} ${currency.code}`;
  return quantity === null ? '' : `${formatDecimal(quantity, language)} ${unit ?? ''}`;
}
