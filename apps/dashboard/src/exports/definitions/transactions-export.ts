import { graphql } from '../../api/generated/gql.ts';
import type { TransactionsExportQueryVariables } from '../../api/generated/graphql.ts';
import type { Query } from '../../list/address.ts';
import type { Reader } from '../../reader/reader.ts';
import { columnsFor } from '../export-columns.ts';
import type { ExportDefinition } from '../export-definition.ts';

const DOCUMENT = graphql(`
  query TransactionsExport($filter: TransactionFilter, $orderBy: [TransactionOrder!]) {
    transactions(filter: $filter, orderBy: $orderBy) {
      nodes {
        id
        valueDate
        kind
        nature
        project {
          code
          title
          titleEn
        }
        provider {
          name
          nameEn
        }
        channel {
          name
          nameEn
        }
        receiver {
          name
          nameEn
        }
        vnd
        atLeast
        amount
        currency {
          code
        }
        rate
        rateSource
        quantity
        unit
        description
        descriptionEn
        provenance
        source {
          title
          titleEn
        }
      }
    }
  }
`);

/** All transactions, or those of the project whose code the address gives. */
function variables({ project }: Query, { provenance }: Reader): TransactionsExportQueryVariables {
  return {
    filter: { provenance, project: project === undefined ? undefined : { code: { eq: project } } },
    orderBy: [{ field: 'VALUE_DATE', direction: 'ASC', nulls: 'LAST' }],
  };
}

export const TRANSACTIONS_EXPORT: ExportDefinition = {
  document: `${DOCUMENT}`,
  title: (_query, { t }) => t('exports.transactionsTitle'),
  page: '/projects',
  variables: (query, reader) => ({ ...variables(query, reader) }),
  columns: (_query, reader) => {
    const { text, number, date, flag, named, titled, described, word, origin } = columnsFor(reader);
    return [
      text('id', 'id'),
      date('date', 'valueDate'),
      word('transactionKind', 'kind', 'transactionKind'),
      text('transactionKindCode', 'kind'),
      word('nature', 'nature', 'transactionNature'),
      text('natureCode', 'nature'),
      titled('project', 'project.'),
      text('projectCode', 'project.code'),
      named('funder', 'provider.'),
      named('channel', 'channel.'),
      named('receiver', 'receiver.'),
      number('amount', 'vnd'),
      flag('amountAtLeast', 'atLeast'),
      number('original', 'amount'),
      text('currency', 'currency.code'),
      number('rate', 'rate'),
      text('rateSource', 'rateSource'),
      number('quantity', 'quantity'),
      text('unit', 'unit'),
      described('description', ''),
      ...origin(''),
    ];
  },
};
