import { Badge, type BadgeTone } from '@nhipcau/ui';
import type { ReactNode } from 'react';
import type { ReviewState } from '../../api/generated/graphql.ts';
import type { Reader } from '../../reader/reader.ts';

const TONES: Readonly<Record<ReviewState, BadgeTone>> = {
  DRAFT: 'neutral',
  SUBMITTED: 'accent',
  RETURNED: 'warning',
  ACCEPTED: 'positive',
  PARTLY: 'positive',
  REJECTED: 'negative',
  WITHDRAWN: 'neutral',
};

/** Where a proposal or a progress update stands. */
export function StateBadge({
  state,
  reader: { t },
}: {
  readonly state: ReviewState;
  readonly reader: Reader;
}): ReactNode {
  return <Badge tone={TONES[state]}>{t(`portal.state.${state}`)}</Badge>;
}
