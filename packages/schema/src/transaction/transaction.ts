import { builder } from '../builder.ts';
import type { Row } from '../loading/loaders.ts';
import { Organisation, Project, Source, StatisticalRecord, Transaction } from '../node/node-types.ts';
import { Provenance } from '../source/provenance.ts';
import { sourceOf } from '../source/source.ts';
import { TransactionDirection, TransactionKind, TransactionNature } from './transaction-enums.ts';

const Currency = builder.objectRef<Row<'currency'>>('Currency').implement({
  description: 'A currency of ISO 4217.',
  fields: (t) => ({
    code: t.exposeString('code', { description: 'ISO 4217 code.' }),
    name: t.exposeString('name', { description: 'Its Vietnamese name.' }),
    nameEn: t.exposeString('name_en', { description: 'Its English name.' }),
    decimals: t.exposeInt('decimals', { description: 'How many decimals its amounts have.' }),
  }),
});

builder.node(Transaction, {
  description: 'A dated movement of money or of goods in kind.',
  id: { resolve: ({ id }) => id, description: 'The node id.' },
  loadOne: (id: string, { load }) => load.one('transaction', 'id', id),
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
    currency: t.field({
      type: Currency,
      description: 'The currency of the amount.',
      resolve: ({ currency_code }, _args, { load }) => load.promised('currency', 'code', currency_code),
    }),
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
    provider: t.field({
      type: Organisation,
      nullable: true,
      description: 'Who gives.',
      resolve: ({ provider_id }, _args, { load }) => load.one('organisation', 'id', provider_id),
    }),
    channel: t.field({
      type: Organisation,
      nullable: true,
      description: 'Who passes it on.',
      resolve: ({ channel_id }, _args, { load }) => load.one('organisation', 'id', channel_id),
    }),
    receiver: t.field({
      type: Organisation,
      nullable: true,
      description: 'Who receives.',
      resolve: ({ receiver_id }, _args, { load }) => load.one('organisation', 'id', receiver_id),
    }),
    description: t.exposeString('description', { nullable: true, description: 'What it is, in Vietnamese.' }),
    descriptionEn: t.exposeString('description_en', {
      nullable: true,
      description: 'What it is, in English.',
    }),
    project: t.field({
      type: Project,
      nullable: true,
      description: 'The project that it belongs to.',
      resolve: ({ project_id }, _args, { load }) => load.one('project', 'id', project_id),
    }),
    statisticalRecord: t.field({
      type: StatisticalRecord,
      nullable: true,
      description: 'The published total that already contains it.',
      resolve: ({ statistical_record_id }, _args, { load }) =>
        load.one('statistical_record', 'id', statistical_record_id),
    }),
    provenance: t.expose('provenance', { type: Provenance.ref, description: 'Where its facts come from.' }),
    source: t.field({ type: Source, description: 'The source of its facts.', resolve: sourceOf }),
  }),
});
