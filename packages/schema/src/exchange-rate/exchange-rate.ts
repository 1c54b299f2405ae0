import { BadUserInput, by, comparing } from '@nhipcau/pothos-kysely';
import { builder } from '../builder.ts';
import { historyOf } from '../change/history-of.ts';
import { enumeration } from '../enumeration.ts';
import { CodeFilter, DateFilter } from '../filter/comparison-inputs.ts';
import type { Row } from '../models/row.ts';
import { ExchangeRate } from '../node/node-types.ts';
import { Provenance } from '../source/provenance.ts';
import { editable } from '../viewer/editable.ts';
import { type RateOnDay, rateOnDay } from './rate-on-day.ts';

export const ExchangeRatePeriod = enumeration<Row<'exchange_rate'>['period']>(
  'ExchangeRatePeriod',
  'What time a rate of exchange is for.',
  { DAY: 'One day.', YEAR: 'A year: its average.' },
);

builder.kyselyNode('exchange_rate', {
  name: 'ExchangeRate',
  description: 'What a unit of a currency was worth in VND on a day, or on the average of a year.',
  id: { description: 'The node id.' },
  fields: (t) => ({
    currency: t.relation('currency', { description: 'The currency.' }),
    period: t.expose('period', { type: ExchangeRatePeriod.ref, description: 'What time it is for.' }),
    startsOn: t.expose('starts_on', { type: 'Date', description: 'The day, or the first day of the year.' }),
    rate: t.expose('rate', { type: 'Decimal', description: 'VND for one unit of the currency.' }),
    statedBy: t.exposeString('stated_by', { description: 'Who states it.' }),
    provenance: t.expose('provenance', { type: Provenance.ref, description: 'Where its facts come from.' }),
    source: t.relation('source', { description: 'The source of its facts.' }),
    history: historyOf(t, 'exchange_rate'),
    ...editable(t),
  }),
});

const filter = builder.kyselyFilter('ExchangeRateFilter', 'Which rates.', () => ({
  currency: comparing(CodeFilter, 'currency_code', 'ISO 4217 code of the currency.'),
  period: comparing(ExchangeRatePeriod.filter, 'period', 'What time it is for.'),
  startsOn: comparing(DateFilter, 'starts_on', 'The day, or the first day of the year.'),
  provenance: comparing(Provenance.filter, 'provenance', 'Where its facts come from.'),
}));

const exchangeRates = builder.kyselyList('exchange_rate', {
  name: 'ExchangeRate',
  node: ExchangeRate,
  filter,
  orderFields: {
    STARTS_ON: {
      type: 'date',
      column: 'starts_on',
      description: 'By the day, or the first day of the year.',
    },
    CURRENCY: { type: 'text', column: 'currency_code', description: 'By the code of the currency.' },
  },
  defaultOrder: [by('STARTS_ON', 'DESC'), by('CURRENCY')],
});

builder.queryField('exchangeRates', (t) =>
  t.kyselyConnection({ list: exchangeRates, description: 'The rates from which transactions take theirs.' }),
);

const RateOnDayType = builder.objectRef<RateOnDay>('RateOnDay').implement({
  description: 'The rate that a transaction of a day takes, where nobody gives another.',
  fields: (t) => ({
    rate: t.expose('rate', { type: 'Decimal', description: 'VND for one unit of the currency; 1 for VND.' }),
    rateSource: t.exposeString('rateSource', {
      nullable: true,
      description: 'Where it is from, as it is kept beside the transaction; null for VND.',
    }),
    exchangeRate: t.field({
      type: ExchangeRate,
      nullable: true,
      description: 'The rate in the table; null for VND.',
      resolve: ({ id }) => (id === null ? null : { id }),
    }),
  }),
});

builder.queryField('exchangeRate', (t) =>
  t.field({
    type: RateOnDayType,
    nullable: true,
    description:
      'The rate that a transaction of a day takes: of the day or, up to ten days before, of the last day that has one; else the average of the year. Null where neither is known.',
    args: {
      currency: t.arg.string({ required: true, description: 'ISO 4217 code.' }),
      date: t.arg({ type: 'Date', required: true, description: 'The value date.' }),
    },
    resolve: (_root, { currency, date }, { kysely }) => {
      if (!/^[A-Z]{3}$/.test(currency)) throw new BadUserInput('currency', 'is not a code of ISO 4217');
      return rateOnDay(kysely, currency, date);
    },
  }),
);
