import { formatCount, formatMoney } from '@nhipcau/ui';
import type { ReactNode } from 'react';
import type { PlanTaskDetailFragment } from '../../api/generated/graphql.ts';
import { nameIn } from '../../reader/name-in.ts';
import type { Reader } from '../../reader/reader.ts';

interface TaskPlannedProps {
  readonly task: PlanTaskDetailFragment;
  readonly reader: Reader;
}

/** What a task plans beside what was held: «Giao lưu nhân dân: 1/2 hoạt động · dự kiến 80 lượt người». */
export function TaskPlanned({ task, reader }: TaskPlannedProps): ReactNode {
  const { t, language } = reader;
  const number = (value: number) => formatCount(value, language);
  const { activityKind, plannedActivities, plannedPeople, plannedVnd, activityCount, sector } = task;
  const kind = activityKind === null ? null : t(`codes.activityKind.${activityKind}`);
  const held =
    plannedActivities === null
      ? activityCount === 0
        ? null
        : t('library.plan.held', { held: number(activityCount) })
      : t('library.plan.heldOf', { held: number(activityCount), planned: number(plannedActivities) });
  const parts = [
    [kind, held].filter(Boolean).join(': '),
    plannedPeople === null ? null : t('library.plan.people', { people: number(plannedPeople) }),
    plannedVnd === null
      ? null
      : t('library.plan.raise', { sum: formatMoney({ vnd: plannedVnd, atLeast: false }, language) }),
    sector === null ? null : t('library.plan.sector', { sector: nameIn(language, sector) }),
  ].filter(Boolean);
  const text = parts.join(' · ');
  return text === '' ? null : <p>{text.charAt(0).toUpperCase() + text.slice(1)}</p>;
}
