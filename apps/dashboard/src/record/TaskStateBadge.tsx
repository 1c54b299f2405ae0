import { Badge, type BadgeTone } from '@nhipcau/ui';
import type { ReactNode } from 'react';
import type { PlanTaskState } from '../api/generated/graphql.ts';
import type { Reader } from '../reader/reader.ts';

const TONES: Readonly<Record<PlanTaskState, BadgeTone>> = {
  DONE: 'positive',
  DONE_LATE: 'warning',
  OVERDUE: 'negative',
  OPEN: 'neutral',
};

interface TaskStateBadgeProps {
  readonly state: PlanTaskState;
  readonly reader: Reader;
}

/** Where a task of a plan stands. */
export function TaskStateBadge({ state, reader }: TaskStateBadgeProps): ReactNode {
  return <Badge tone={TONES[state]}>{reader.t(`codes.planTaskState.${state}`)}</Badge>;
}
