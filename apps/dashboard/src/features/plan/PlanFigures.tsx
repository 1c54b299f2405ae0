import { formatCount, KeyFigure } from '@nhipcau/ui';
import type { ReactNode } from 'react';
import type { PlanTaskListQuery } from '../../api/generated/graphql.ts';
import type { Reader } from '../../reader/reader.ts';
import { planTasksHref } from '../../record/hrefs.ts';

interface PlanFiguresProps {
  readonly total: PlanTaskListQuery['planBreakdown']['total'];
  readonly plan: string;
  readonly reader: Reader;
}

/** How a plan stands: tasks done, overdue, activities held, each beside what was planned. */
export function PlanFigures({ total, plan, reader }: PlanFiguresProps): ReactNode {
  const { t, language } = reader;
  const number = (value: number) => formatCount(value, language);
  const rows = (state: string | null) => ({
    href: planTasksHref({ plan, state }),
    label: t('library.plan.rows'),
  });
  return (
    <div className="grid gap-x-8 gap-y-6 sm:grid-cols-3">
      <KeyFigure
        label={t('plan.finished')}
        number={`${number(total.done)}/${number(total.tasks)}`}
        unit={t('library.plan.taskUnit')}
        notes={[t('library.plan.lateNote', { late: total.doneLate })]}
        rows={rows('finished')}
      />
      <KeyFigure
        label={t('codes.planTaskState.OVERDUE')}
        number={number(total.overdue)}
        unit={t('library.plan.taskUnit')}
        notes={[t('library.plan.overdueNote')]}
        rows={rows('OVERDUE')}
      />
      <KeyFigure
        label={t('plan.activities')}
        number={`${number(total.activities)}/${number(total.plannedActivities)}`}
        unit={t('library.plan.activityUnit')}
        notes={[
          t('library.plan.peopleNote', {
            people: number(total.people),
            planned: number(total.plannedPeople),
          }),
        ]}
        rows={rows(null)}
      />
    </div>
  );
}
