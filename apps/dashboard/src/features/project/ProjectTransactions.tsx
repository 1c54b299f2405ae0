import { type Column, formatDate, formatDecimal, formatMoneyCell, type Money, Table } from '@nhipcau/ui';
import type { ReactNode } from 'react';
import { graphql } from '../../api/generated/gql.ts';
import type { ProjectTransactionFragment } from '../../api/generated/graphql.ts';
import type { Reader } from '../../reader/reader.ts';
import { Demo } from '../../record/Demo.tsx';
import { NotStated } from '../../record/NotStated.tsx';
import { OrganisationLink } from '../../record/OrganisationLink.tsx';

graphql(`
  fragment ProjectTransaction on Transaction {
    id
    kind
    nature
    direction
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
`);

type Transaction = ProjectTransactionFragment;

interface ProjectTransactionsProps {
  readonly transactions: readonly Transaction[];
  /** What all transactions of the kind shown add up to, on all pages; null where several kinds are shown. */
  readonly total: Money | null;
  /** What the pages on which they are changed stand under; null for whoever may not. */
  readonly editPath: string | null;
  readonly reader: Reader;
}

function columnsFor(editPath: string | null, reader: Reader): readonly Column<Transaction>[] {
  const { t } = reader;
  return [
    {
      key: 'date',
      header: t('project.valueDate'),
      cell: ({ id, valueDate }) => {
        const date =
          valueDate === null ? <NotStated reader={reader} /> : formatDate(valueDate, reader.language);
        return editPath === null ? (
          date
        ) : (
          <a href={`${editPath}/${id}`} title={t('form.transaction.edit')}>
            {date}
          </a>
        );
      },
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
}

/** Every movement in its own currency, with the rate used, where it is from, and what it is in đồng. */
export function ProjectTransactions({
  transactions,
  total,
  editPath,
  reader,
}: ProjectTransactionsProps): ReactNode {
  const sum = total === null ? undefined : formatMoneyCell(total, reader.language);
  return (
    <Table
      caption={reader.t('project.transactions')}
      columns={columnsFor(editPath, reader)}
      rows={transactions}
      rowKey={(transaction) => transaction.id}
      footer={sum === undefined ? undefined : [reader.t('project.sumOfKind'), '', '', '', '', sum]}
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
      {transaction.direction === 'GIVEN' && (
        <span className="block whitespace-normal text-[0.8125rem] text-ink-muted">
          {reader.t('project.given')}
        </span>
      )}
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
  return (
    <>
      {formatDecimal(rate, reader.language)}
      {rateSource !== null && (
        <span className="block max-w-40 whitespace-normal text-[0.75rem] text-ink-muted">{rateSource}</span>
      )}
    </>
  );
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
