import { Badge, type BadgeTone } from '@nhipcau/ui';
import type { ReactNode } from 'react';
import type { ProjectStatus } from '../api/generated/graphql.ts';
import type { Reader } from '../reader/reader.ts';

const TONES: Readonly<Record<ProjectStatus, BadgeTone>> = {
  PIPELINE: 'neutral',
  IMPLEMENTATION: 'accent',
  FINALISATION: 'accent',
  CLOSED: 'positive',
  CANCELLED: 'negative',
  SUSPENDED: 'warning',
};

interface StatusBadgeProps {
  readonly status: ProjectStatus | null;
  readonly reader: Reader;
}

export function StatusBadge({ status, reader }: StatusBadgeProps): ReactNode {
  if (status === null) return <span className="text-ink-faint">{reader.t('frame.list.notStated')}</span>;
  return <Badge tone={TONES[status]}>{reader.t(`codes.projectStatus.${status}`)}</Badge>;
}
