import { by } from '@nhipcau/pothos-kysely';
import { builder } from '../builder.ts';
import { Transaction } from '../node/node-types.ts';
import { transactionFilter } from './transaction-filter.ts';

export const transactions = builder.kyselyList('transaction', {
  name: 'Transaction',
  filter: transactionFilter,
  orderFields: {
    VALUE_DATE: { type: 'date', column: 'value_date', description: 'By the day that it counts from.' },
    VND: { type: 'numeric', column: 'vnd', description: 'By its VND equivalent.' },
  },
  defaultOrder: [by('VALUE_DATE', 'DESC')],
  node: Transaction,
});

builder.queryField('transactions', (t) =>
  t.kyselyConnection({ list: transactions, description: 'Commitments, disbursements and expenditure.' }),
);
