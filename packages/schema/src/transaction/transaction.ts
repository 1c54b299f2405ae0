import { builder } from '../builder.ts';
import { historyOf } from '../change/history-of.ts';
import { Provenance } from '../source/provenance.ts';
import { editable } from '../viewer/editable.ts';
import { TransactionDirection, TransactionKind, TransactionNature } from './transaction-enums.ts';

builder.kyselyObject('currency', {
  name: 'Currency',
  description: 'A currency of ISO 4217.',
  fields: (t) => ({
    code: t.exposeString('code', { description: 'ISO 4217 code.' }),
    name: t.exposeString('name', { description: 'Its Vietnamese name.' }),
    nameEn: t.exposeString('name_en', { description: 'Its English name.' }),
    decimals: t.exposeInt('decimals', { description: 'How many decimals its amounts have.' }),
  }),
});

builder.kyselyNode('transaction', {
  name: 'Transaction',
  description: 'A dated movement of money or of goods in kind.',
  id: { description: 'The node id.' },
  fields: (t) => ({
    kind: t.expose('kind', { type: TransactionKind.ref, description: 'What it does.' }),
    nature: t.expose('nature', { type: TransactionNature.ref, description: 'What is moved.' }),
    direction: t.expose('direction', { type: TransactionDirection.ref, description: 'Which way it goes.' }),
    valueDate: t.expose('value_date', {
      type: 'Date',
      nullable: true,
      description: 'The day that it counts from.',
    }),
    amount: t.expose('amount', {
      type: 'Decimal',
      nullable: true,
      description: 'The amount in its own currency; null for goods whose value nobody gave.',
    }),
    currency: t.relation('currency', { description: 'The currency of the amount.' }),
    rate: t.expose('rate', {
      type: 'Decimal',
      nullable: true,
      description: 'VND for one unit of the currency; null where none is known.',
    }),
    rateSource: t.exposeString('rate_source', { nullable: true, description: 'Where the rate is from.' }),
    vnd: t.expose('vnd', {
      type: 'Decimal',
      nullable: true,
      description: 'Amount times rate in whole VND, rounded half away from zero; null without value or rate.',
    }),
    atLeast: t.exposeBoolean('at_least', { description: 'Whether the amount is a lower bound.' }),
    quantity: t.expose('quantity', {
      type: 'Decimal',
      nullable: true,
      description: 'How much of the goods.',
    }),
    unit: t.exposeString('unit', { nullable: true, description: 'What the quantity counts.' }),
    provider: t.relation('provider', { description: 'Who gives.' }),
    channel: t.relation('channel', { description: 'Who passes it on.' }),
    receiver: t.relation('receiver', { description: 'Who receives.' }),
    description: t.exposeString('description', { nullable: true, description: 'What it is, in Vietnamese.' }),
    descriptionEn: t.exposeString('description_en', {
      nullable: true,
      description: 'What it is, in English.',
    }),
    project: t.relation('project', { description: 'The project that it belongs to.' }),
    statisticalRecord: t.relation('statisticalRecord', {
      description: 'The published total that already contains it.',
    }),
    provenance: t.expose('provenance', { type: Provenance.ref, description: 'Where its facts come from.' }),
    source: t.relation('source', { description: 'The source of its facts.' }),
    history: historyOf(t, 'transaction'),
    ...editable(t),
  }),
});
