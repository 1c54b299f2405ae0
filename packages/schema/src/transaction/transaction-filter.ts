import { CodeFilter, DateFilter, DecimalFilter, IdFilter } from '../filter/comparison-inputs.ts';
import { comparing, comparingNodeId, defineFilter } from '../filter/filter.ts';
import { onColumns, related } from '../filter/relation-filter.ts';
import { organisationFilter } from '../organisation/organisation-filter.ts';
import { projectFilter } from '../project/project-filter.ts';
import { Provenance } from '../source/provenance.ts';
import { TransactionDirection, TransactionKind, TransactionNature } from './transaction-enums.ts';

export const transactionFilter = defineFilter('TransactionFilter', 'Which transactions.', () => ({
  id: comparingNodeId(IdFilter, 'Transaction', 'id', 'Its node id.'),
  kind: comparing(TransactionKind.filter, 'kind', 'What it does.'),
  nature: comparing(TransactionNature.filter, 'nature', 'What is moved.'),
  direction: comparing(TransactionDirection.filter, 'direction', 'Which way it goes.'),
  valueDate: comparing(DateFilter, 'value_date', 'The day that it counts from.'),
  currency: comparing(CodeFilter, 'currency_code', 'ISO 4217 code of its currency.'),
  amount: comparing(DecimalFilter, 'amount', 'The amount in its own currency.'),
  vnd: comparing(DecimalFilter, 'vnd', 'The VND equivalent; `isNull` finds what has no value or no rate.'),
  provenance: comparing(Provenance.filter, 'provenance', 'Where its facts come from.'),
  provider: related(
    { table: 'organisation', filter: () => organisationFilter, join: onColumns('id', 'provider_id') },
    'Who gives.',
  ),
  channel: related(
    { table: 'organisation', filter: () => organisationFilter, join: onColumns('id', 'channel_id') },
    'Who passes it on.',
  ),
  project: related(
    { table: 'project', filter: () => projectFilter, join: onColumns('id', 'project_id') },
    'The project that it belongs to.',
  ),
}));
