import { builder } from '../builder.ts';
import { connect, listArguments, listed } from '../list/connection.ts';
import { by, defineList } from '../list/list.ts';
import { Transaction } from '../node/node-types.ts';
import { transactionFilter } from './transaction-filter.ts';

export const transactions = listed(
  defineList({
    name: 'Transaction',
    table: 'transaction',
    filter: transactionFilter,
    orderFields: {
      VALUE_DATE: { type: 'date', column: 'value_date', description: 'By the day that it counts from.' },
      VND: { type: 'numeric', column: 'vnd', description: 'By its VND equivalent.' },
    },
    defaultOrder: [by('VALUE_DATE', 'DESC')],
  }),
  Transaction,
);

builder.queryField('transactions', (t) =>
  t.field({
    type: transactions.connection,
    description: 'Commitments, disbursements and expenditure.',
    args: listArguments(transactions.list, { searchable: false }),
    resolve: (_root, args, context) => connect(transactions, args, context),
  }),
);
