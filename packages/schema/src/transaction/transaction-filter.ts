import { comparing } from '@nhipcau/pothos-kysely';
import { builder } from '../builder.ts';
import { comparingNodeId } from '../filter/comparing-node-id.ts';
import { CodeFilter, DateFilter, DecimalFilter } from '../filter/comparison-inputs.ts';
import { organisationFilter } from '../organisation/organisation-filter.ts';
import { projectFilter } from '../project/project-filter.ts';
import { Provenance } from '../source/provenance.ts';
import { TransactionDirection, TransactionKind, TransactionNature } from './transaction-enums.ts';

export const transactionFilter = builder.kyselyFilter('TransactionFilter', 'Which transactions.', () => ({
  id: comparingNodeId('Transaction', 'id', 'Its node id.'),
  kind: comparing(TransactionKind.filter, 'kind', 'What it does.'),
  nature: comparing(TransactionNature.filter, 'nature', 'What is moved.'),
  direction: comparing(TransactionDirection.filter, 'direction', 'Which way it goes.'),
  valueDate: comparing(DateFilter, 'value_date', 'The day that it counts from.'),
  currency: comparing(CodeFilter, 'currency_code', 'ISO 4217 code of its currency.'),
  amount: comparing(DecimalFilter, 'amount', 'The amount in its own currency.'),
  vnd: comparing(DecimalFilter, 'vnd', 'The VND equivalent; `isNull` finds what has no value or no rate.'),
  provenance: comparing(Provenance.filter, 'provenance', 'Where its facts come from.'),
  provider: builder.kyselyRelationFilter('transaction', 'provider', () => organisationFilter, 'Who gives.'),
  channel: builder.kyselyRelationFilter(
    'transaction',
    'channel',
    () => organisationFilter,
    'Who passes it on.',
  ),
  project: builder.kyselyRelationFilter(
    'transaction',
    'project',
    () => projectFilter,
    'The project that it belongs to.',
  ),
}));
