import type { TransactionKind, TransactionNature } from '../../generated/tables.ts';
import { type Currency, rateOf } from '../rates.ts';
import { AS_OF, addDays, earlier, yearOf } from './calendar.ts';
import { localBody } from './demo-local-bodies.ts';
import type { DemoProject } from './demo-project.ts';
import { type Random, randomOf } from './random.ts';
import { ROUND_SUM } from './round-sum.ts';

/** An invented movement of money or goods before it becomes a row. */
export interface DemoTransaction {
  readonly kind: TransactionKind;
  readonly nature: TransactionNature;
  readonly date: string | null;
  /** In the currency; null for goods without a value. */
  readonly amount: number | null;
  readonly currency: Currency;
  readonly quantity: number | null;
  readonly unit: string | null;
  readonly provider: string | null;
  readonly receiver: string | null;
}

/** The movements of one project, as its story has them. */
export function planTransactions(project: DemoProject): readonly DemoTransaction[] {
  if (project.story === 'NO_MONEY') return [];
  const random = randomOf(`transactions ${project.code}`);
  const commitments = planCommitments(random, project);
  if (project.story === 'NEVER_DISBURSED' || project.status === 'CANCELLED') return commitments;
  const disbursements = planDisbursements(random, project);
  return [...commitments, ...disbursements, ...planExpenditures(random, project, disbursements)];
}

function planCommitments(random: Random, project: DemoProject): readonly DemoTransaction[] {
  const { funder, secondFunder, approvedOn, size } = project;
  const later = earlier(AS_OF, addDays(project.start, Math.round(project.months * 11)));
  const shares: (readonly [typeof funder, string, number])[] =
    secondFunder !== null
      ? [
          [funder, approvedOn, 0.7],
          [secondFunder, approvedOn, 0.3],
        ]
      : random.chance(0.16) && later < AS_OF
        ? [
            [funder, approvedOn, 0.75],
            [funder, later, 0.25],
          ]
        : [[funder, approvedOn, 1]];
  return shares.map(([partner, date, share]) =>
    movement(random, project, {
      kind: 'COMMITMENT',
      date: size < 900_000_000 && random.chance(0.03) ? null : date,
      vnd: size * share,
      provider: partner.id,
      currency: partner.currency,
    }),
  );
}

/** Instalments over the life of the project, as far as it has gone by the day of the demonstration. */
function planDisbursements(random: Random, project: DemoProject): readonly DemoTransaction[] {
  const total =
    project.size *
    (project.story === 'MORE_THAN_COMMITTED' ? 1.08 + random.next() * 0.17 : 1 - random.next() * 0.06);
  const count = project.template.goods === undefined ? Math.max(1, Math.round(project.months / 2.36)) : 1;
  const weights = Array.from({ length: count }, () => 0.6 + random.next());
  const whole = weights.reduce((sum, weight) => sum + weight, 0);
  return weights.flatMap((weight, index) => {
    const days = (project.months * 30.4 * (index + 0.15 + random.next() * 0.5)) / count;
    const date = addDays(project.start, Math.round(days));
    if (date > AS_OF) return [];
    const provider =
      project.secondFunder !== null && random.chance(0.3) ? project.secondFunder : project.funder;
    return [
      movement(random, project, {
        kind: 'DISBURSEMENT',
        date,
        vnd: (total * weight) / whole,
        provider: random.chance(0.015) ? null : provider.id,
        currency: provider.currency,
      }),
    ];
  });
}

/** What the body in charge spends of it, some weeks later, in VND. */
function planExpenditures(
  random: Random,
  project: DemoProject,
  disbursements: readonly DemoTransaction[],
): readonly DemoTransaction[] {
  return disbursements.flatMap((disbursement) => {
    if (disbursement.date === null || disbursement.amount === null || disbursement.nature === 'IN_KIND')
      return [];
    const spent = addDays(disbursement.date, random.integer(14, 75));
    const keeps = random.chance(0.62) && spent <= AS_OF;
    const rate = Number(rateOf(disbursement.currency, yearOf(disbursement.date)).rate);
    const vnd = disbursement.amount * rate * (0.7 + random.next() * 0.28);
    const step = ROUND_SUM.VND;
    return keeps
      ? [
          {
            kind: 'EXPENDITURE' as const,
            nature: 'CASH' as const,
            date: spent,
            amount: Math.max(step, Math.round(vnd / step) * step),
            currency: 'VND' as const,
            quantity: null,
            unit: null,
            provider: localBody(project.template.manager).id,
            receiver: null,
          },
        ]
      : [];
  });
}

interface Movement {
  readonly kind: TransactionKind;
  readonly date: string | null;
  readonly vnd: number;
  readonly provider: string | null;
  readonly currency: Currency;
}

/** A sum in the partner's currency (at times in VND), or goods. */
function movement(random: Random, project: DemoProject, of: Movement): DemoTransaction {
  const { goods } = project.template;
  const currency = goods !== undefined || random.chance(0.12) ? 'VND' : of.currency;
  const rate = Number(rateOf(currency, yearOf(of.date ?? project.approvedOn)).rate);
  const step = ROUND_SUM[currency];
  const amount = Math.max(step, Math.round(of.vnd / rate / step) * step);
  const quantity = goods === undefined ? null : Math.max(1, Math.round(of.vnd / goods.value));
  const valued = goods === undefined || projectNumber(project) % 3 !== 0;
  return {
    kind: of.kind,
    nature: goods === undefined ? 'CASH' : 'IN_KIND',
    date: of.date,
    amount: valued ? amount : null,
    currency,
    quantity,
    unit: goods?.unit ?? null,
    provider: of.provider,
    receiver: of.kind === 'COMMITMENT' ? null : project.beneficiary,
  };
}

function projectNumber({ code }: DemoProject): number {
  return Number(code.slice(-3));
}
