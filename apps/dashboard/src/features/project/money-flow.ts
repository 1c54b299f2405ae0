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

export function participantKey(role: ParticipantRole, organisationId: string): string {
  return `${role}-${organisationId}`;
}

/** What was promised; where nothing was, what was paid. */
function counted(transactions: readonly Transaction[]): readonly Transaction[] {
  const valued = transactions.filter(({ vnd }) => vnd !== null);
  const commitments = valued.filter(({ kind }) => kind === 'COMMITMENT');
  return commitments.length > 0 ? commitments : valued.filter(({ kind }) => kind === 'DISBURSEMENT');
}

function between(transactions: readonly Transaction[], source: string, target: string): Money | null {
  const parts = transactions.filter(({ provider, channel, receiver }) => {
    const way = [provider?.id, channel?.id, receiver?.id];
    const from = way.indexOf(source);
    return from >= 0 && way.indexOf(target, from + 1) > from;
  });
  return parts.length === 0 ? null : sumMoney(parts.map(({ vnd, atLeast }) => ({ vnd: vnd ?? '0', atLeast })));
}

/**
 * The steps from each stage of participants to the next. A step carries what transactions say went that way;
 * who would stand unconnected is joined to the whole neighbouring stage without a sum.
 */
export function moneyFlow({ participants, transactions }: ProjectFlowFragment): readonly FlowStep[] {
  const stages = FLOW_ROLES.map((role) => participants.filter((participant) => participant.role === role)).filter(
    (stage) => stage.length > 0,
  );
  const moved = counted(transactions.nodes);
  return stages.slice(1).flatMap((targets, index) => {
    const sources = stages[index] ?? [];
    const all = sources.flatMap((source) =>
      targets.map((target) => ({
        source: participantKey(source.role, source.organisation.id),
        target: participantKey(target.role, target.organisation.id),
        money: between(moved, source.organisation.id, target.organisation.id),
      })),
    );
    const known = all.filter(({ money }) => money !== null);
    const linked = new Set(known.flatMap(({ source, target }) => [source, target]));
    return all.filter(({ money, source, target }) => money !== null || !linked.has(source) || !linked.has(target));
  });
}
