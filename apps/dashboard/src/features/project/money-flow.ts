import { type Money, sumMoney } from '@nhipcau/ui';
import type { ParticipantRole, ProjectFlowFragment } from '../../api/generated/graphql.ts';

export const FLOW_ROLES: readonly ParticipantRole[] = ['FUNDING', 'CHANNEL', 'IMPLEMENTING', 'BENEFICIARY'];

export interface FlowStep {
  /** Keys of participants, as `participantKey` makes them. */
  readonly source: string;
  readonly target: string;
  /** Null: the records do not say how much went this way. */
  readonly money: Money | null;
}

type Transaction = ProjectFlowFragment['transactions']['nodes'][number];
type Participant = ProjectFlowFragment['participants'][number];

export function participantKey(role: ParticipantRole, organisationId: string): string {
  return `${role}-${organisationId}`;
}

function keyOf({ role, organisation }: Participant): string {
  return participantKey(role, organisation.id);
}

function stageOf({ role }: Participant): number {
  return FLOW_ROLES.indexOf(role);
}

/** The way of one transaction: from each organisation that it names to the next, in the roles that lie later. */
function stepsOf(transaction: Transaction, participants: readonly Participant[]): readonly FlowStep[] {
  const way = [transaction.provider, transaction.channel, transaction.receiver].flatMap((one) =>
    one === null ? [] : [one.id],
  );
  const money = { vnd: transaction.vnd ?? '0', atLeast: transaction.atLeast };
  const find = (id: string | undefined, after: number) =>
    participants
      .filter((one) => one.organisation.id === id && stageOf(one) > after)
      .sort((a, b) => stageOf(a) - stageOf(b))[0];
  const steps: FlowStep[] = [];
  let from = find(way[0], -1);
  for (const id of way.slice(1)) {
    const to = from === undefined ? undefined : find(id, stageOf(from));
    if (from !== undefined && to !== undefined) steps.push({ source: keyOf(from), target: keyOf(to), money });
    from = to ?? from;
  }
  return steps;
}

/** What was promised along the way; where promises name no receiver, what was paid. */
function valuedSteps({ participants, transactions }: ProjectFlowFragment): readonly FlowStep[] {
  const of = (kind: Transaction['kind']) =>
    transactions.nodes
      .filter((one) => one.kind === kind && one.vnd !== null)
      .flatMap((one) => stepsOf(one, participants));
  const promised = of('COMMITMENT');
  const steps = promised.length > 0 ? promised : of('DISBURSEMENT');
  const byWay = Map.groupBy(steps, ({ source, target }) => `${source} ${target}`);
  return [...byWay.values()].flatMap((same) => {
    const [first] = same;
    return first === undefined
      ? []
      : [{ ...first, money: sumMoney(same.flatMap(({ money }) => (money === null ? [] : [money]))) }];
  });
}

/**
 * The steps of the money between those who take part. A step carries what transactions say went that way; who would
 * stand unconnected is joined to the neighbouring stage without a sum.
 */
export function moneyFlow(project: ProjectFlowFragment): readonly FlowStep[] {
  const valued = valuedSteps(project);
  const linked = new Set(valued.flatMap(({ source, target }) => [source, target]));
  const stages = FLOW_ROLES.map((role) => project.participants.filter((one) => one.role === role)).filter(
    (stage) => stage.length > 0,
  );
  const unknown = stages
    .slice(1)
    .flatMap((targets, index) =>
      (stages[index] ?? []).flatMap((source) =>
        targets
          .filter((target) => !linked.has(keyOf(source)) || !linked.has(keyOf(target)))
          .map((target) => ({ source: keyOf(source), target: keyOf(target), money: null })),
      ),
    );
  return [...valued, ...unknown];
}
