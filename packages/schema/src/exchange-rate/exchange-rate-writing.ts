import { ExchangeRate } from '../node/node-types.ts';
import { declareWriting } from '../write/declare-writing.ts';
import { choice, day } from '../write/field/choice.ts';
import { decimal } from '../write/field/number.ts';
import { currency } from '../write/field/reference.ts';
import { source } from '../write/field/source.ts';
import { text } from '../write/field/text.ts';
import { type RecordRule, writableRecord } from '../write/writable-record.ts';
import { ExchangeRatePeriod } from './exchange-rate.ts';

const isOfSomethingElse: RecordRule<'exchange_rate'> = ({ currency_code }, at) => {
  if (currency_code === 'VND') at('currency')('NOT_SUITABLE', 'is what the rates are in');
};

const yearBeginsInJanuary: RecordRule<'exchange_rate'> = ({ period, starts_on }, at) => {
  if (period === 'YEAR' && !starts_on?.endsWith('-01-01')) {
    at('startsOn')('NOT_TOGETHER', 'is not the first day of a year');
  }
};

/** What can be written of a rate of exchange. Transactions keep the rate that they took. */
export const exchangeRateWriting = writableRecord('exchange_rate', {
  typename: 'ExchangeRate',
  noun: 'a rate of exchange',
  fields: {
    currency: currency('currency_code', { required: true, description: 'The currency, other than VND.' }),
    period: choice('period', ExchangeRatePeriod, { required: true, description: 'What time it is for.' }),
    startsOn: day('starts_on', {
      required: true,
      description: 'The day, or 1 January of the year; no two rates of a currency have the same.',
    }),
    rate: decimal('rate', {
      required: true,
      digits: 9,
      decimals: 8,
      description: 'VND for one unit of the currency.',
    }),
    statedBy: text('stated_by', {
      required: true,
      max: 200,
      description: 'Who states it, such as a bank; it is kept beside each transaction that takes the rate.',
    }),
    source,
  },
  rules: [isOfSomethingElse, yearBeginsInJanuary],
});

declareWriting(exchangeRateWriting, ExchangeRate);
