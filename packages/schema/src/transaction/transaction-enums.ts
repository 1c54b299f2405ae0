import { enumeration } from '../enumeration.ts';
import type { Row } from '../models/row.ts';

type Transaction = Row<'transaction'>;

export const TransactionKind = enumeration<Transaction['kind']>(
  'TransactionKind',
  'What a transaction does.',
  {
    COMMITMENT: 'Promises money or goods in writing.',
    DISBURSEMENT: 'Hands them over.',
    EXPENDITURE: 'Spends them.',
  },
);

export const TransactionNature = enumeration<Transaction['nature']>('TransactionNature', 'What is moved.', {
  CASH: 'Money.',
  IN_KIND: 'Goods, works or services.',
});

export const TransactionDirection = enumeration<Transaction['direction']>(
  'TransactionDirection',
  'Which way it goes, seen from the province.',
  { RECEIVED: 'To the province.', GIVEN: 'From the province.' },
);
