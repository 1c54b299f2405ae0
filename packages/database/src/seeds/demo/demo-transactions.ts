import type { Insertable } from 'kysely';
import type { DB } from '../../generated/tables.ts';
import { statisticalRecord } from '../published/statistical-records.ts';
import { rateOf } from '../rates.ts';
import { seedId } from '../seed-id.ts';
import { records, type SeedTable } from '../seed-table.ts';
import { PUBLISHED_UNTIL, yearOf } from './calendar.ts';
import { decimal } from './decimal.ts';
import { localBody } from './demo-local-bodies.ts';
import { PARTNERS } from './demo-partners.ts';
import type { DemoProject } from './demo-project.ts';
import { projectId } from './demo-projects.ts';
import { invented } from './demo-source.ts';
import { marked, markedEn } from './mark.ts';
import { type DemoTransaction, planTransactions } from './plan-transactions.ts';

/** One disbursement in this many has no rate yet, so that its VND are unknown. */
const WITHOUT_RATE_EVERY = 45;

const FOREIGN_NGOS = new Set(PARTNERS.filter(({ kind }) => kind === 'FOREIGN_NGO').map(({ id }) => id));

type Row = Insertable<DB['transaction']>;

/** Every movement of the projects, and a few gifts that the province gave. */
export function demoTransactionTable(projects: readonly DemoProject[]): SeedTable {
  const received = projects.flatMap((project) =>
    planTransactions(project).map((transaction, index) => row(project, transaction, index)),
  );
  return records('transaction', ['id'], [...received.map(forgetSomeRates), ...given()]);
}

function row(project: DemoProject, transaction: DemoTransaction, index: number): Row {
  const { code } = project;
  const { date, amount, currency } = transaction;
  const { rate, source } = rateOf(currency, yearOf(date ?? project.approvedOn));
  return {
    id: seedId('transaction', `${code}/${index + 1}`),
    project_id: projectId(code),
    kind: transaction.kind,
    nature: transaction.nature,
    direction: 'RECEIVED',
    value_date: date,
    amount: decimal(amount),
    currency_code: currency,
    rate: amount === null ? null : rate,
    rate_source: amount === null ? null : source,
    quantity: decimal(transaction.quantity),
    unit: transaction.unit,
    provider_id: transaction.provider,
    channel_id: null,
    receiver_id: transaction.receiver,
    description: null,
    description_en: null,
    statistical_record_id: isInPublishedFigure(project, transaction) ? statisticalRecord('F4') : null,
    ...invented('transactions'),
  };
}

/** What foreign NGOs committed in the years of the published figure is contained in it. */
function isInPublishedFigure({ approvedOn }: DemoProject, transaction: DemoTransaction): boolean {
  const { kind, date, provider } = transaction;
  const inPeriod = (date ?? approvedOn) < PUBLISHED_UNTIL;
  return kind === 'COMMITMENT' && inPeriod && provider !== null && FOREIGN_NGOS.has(provider);
}

function forgetSomeRates(transaction: Row, index: number): Row {
  const forgotten =
    index % WITHOUT_RATE_EVERY === 44 &&
    transaction.kind === 'DISBURSEMENT' &&
    transaction.currency_code !== 'VND';
  return forgotten ? { ...transaction, rate: null, rate_source: null } : transaction;
}

/** Gifts of the province to a district across the border. */
function given(): readonly Row[] {
  const receiver = PARTNERS.find(({ key }) => key === 'tinh-hoa-champa');
  return [2019, 2021, 2023, 2025].map((year, index) => ({
    id: seedId('transaction', `demo/given/${year}`),
    project_id: null,
    kind: 'DISBURSEMENT',
    nature: 'CASH',
    direction: 'GIVEN',
    value_date: `${year}-12-05`,
    amount: String((80 + index * 35) * 1_000_000),
    currency_code: 'VND',
    rate: '1',
    rate_source: null,
    quantity: null,
    unit: null,
    provider_id: localBody('so-noi-vu').id,
    channel_id: null,
    receiver_id: receiver?.id ?? null,
    description: marked('Hỗ trợ vật tư y tế, sách vở cho học sinh'),
    description_en: markedEn('Medical supplies and books for pupils'),
    statistical_record_id: null,
    ...invented('transactions'),
  }));
}
