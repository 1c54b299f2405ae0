import type { ReactNode } from 'react';
import type { ActivityDirection, ActivityKind } from '../api/generated/graphql.ts';
import type { Reader } from '../reader/reader.ts';

interface ActivityKindNameProps {
  readonly kind: ActivityKind;
  readonly direction: ActivityDirection | null;
  readonly reader: Reader;
}

/** What an event is; of a delegation which way it goes: «Đoàn vào». */
export function ActivityKindName({ kind, direction, reader }: ActivityKindNameProps): ReactNode {
  if (kind === 'DELEGATION' && direction !== null) return reader.t(`codes.activityDirection.${direction}`);
  return reader.t(`codes.activityKind.${kind}`);
}
