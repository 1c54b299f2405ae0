import { Transaction } from '../node/node-types.ts';
import { declareWriting } from '../write/declare-writing.ts';
import { choice, day, flag } from '../write/field/choice.ts';
import { decimal } from '../write/field/number.ts';
import { currency, reference } from '../write/field/reference.ts';
import { source } from '../write/field/source.ts';
import { text } from '../write/field/text.ts';
import { type RecordRule, writableRecord } from '../write/writable-record.ts';
import { takeRate } from './take-rate.ts';
import { TransactionDirection, TransactionKind, TransactionNature } from './transaction-enums.ts';

const isGiven = (value: unknown) => value !== undefined && value !== null;

/** Money has an amount and no quantity; goods may have either, and a quantity says of what. */
const cashOrGoods: RecordRule<'transaction'> = ({ nature, amount, quantity, unit }, at) => {
  if (nature === 'CASH') {
    if (!isGiven(amount)) at('amount')('MISSING_BESIDE', 'has to be given for money');
    if (isGiven(quantity)) at('quantity')('NOT_TOGETHER', 'is of goods, not of money');
  }
  if (isGiven(quantity) && !isGiven(unit)) at('unit')('MISSING_BESIDE', 'has to be given with the quantity');
  if (isGiven(unit) && !isGiven(quantity)) at('quantity')('MISSING_BESIDE', 'has to be given with its unit');
};

/** What can be written of a transaction. Its VND equivalent is reckoned by the database from amount and rate. */
export const transactionWriting = writableRecord('transaction', {
  typename: 'Transaction',
  noun: 'a transaction',
  fields: {
    project: reference('project_id', 'Project', { description: 'The project that it belongs to.' }),
    kind: choice('kind', TransactionKind, { required: true, description: 'What it does.' }),
    nature: choice('nature', TransactionNature, { required: true, description: 'What is moved.' }),
    direction: choice('direction', TransactionDirection, {
      filled: true,
      description: 'Which way it goes; received unless told.',
    }),
    valueDate: day('value_date', { description: 'The day that it counts from.' }),
    amount: decimal('amount', {
      digits: 15,
      decimals: 4,
      zero: true,
      description:
        'The amount in its own currency, with its decimals; of goods their estimated value, or none. Always given for money.',
    }),
    currency: currency('currency_code', {
      filled: true,
      description: 'The currency of the amount; VND unless told.',
    }),
    rate: decimal('rate', {
      digits: 9,
      decimals: 8,
      description:
        'VND for one unit of the currency, where another is to hold than that of the day. When a transaction is made without one, and where null is given, the rate of the day is taken.',
    }),
    rateSource: text('rate_source', {
      max: 300,
      description: 'Where a rate of one’s own is from; given with it.',
    }),
    atLeast: flag('at_least', { description: 'Whether the amount is a lower bound.' }),
    quantity: decimal('quantity', {
      digits: 12,
      decimals: 2,
      description: 'How much of the goods, with its unit.',
    }),
    unit: text('unit', { max: 60, description: 'What the quantity counts.' }),
    provider: reference('provider_id', 'Organisation', { description: 'Who gives.' }),
    channel: reference('channel_id', 'Organisation', { description: 'Who passes it on.' }),
    receiver: reference('receiver_id', 'Organisation', { description: 'Who receives.' }),
    description: text('description', { max: 5_000, lines: true, description: 'What it is, in Vietnamese.' }),
    descriptionEn: text('description_en', {
      max: 5_000,
      lines: true,
      description: 'What it is, in English.',
    }),
    statisticalRecord: reference('statistical_record_id', 'StatisticalRecord', {
      description: 'The published total that already contains it; what that states, it has to be.',
    }),
    source,
  },
  rules: [cashOrGoods],
  constraints: { filed_agrees_with_statistical_record: 'statisticalRecord' },
  complete: takeRate,
});

declareWriting(transactionWriting, Transaction);
