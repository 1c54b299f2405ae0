import { BarList, type BarRow, type ChartCell, ChartFrame, Legend } from '@nhipcau/charts';
import { formatCount } from '@nhipcau/ui';
import type { ReactNode } from 'react';
import type { PlanFiguresFragment } from '../../api/generated/graphql.ts';
import { planTasksHref } from '../../record/hrefs.ts';
import { bodyOf, type ProgressRow, type ProgressScope } from './progress-scope.ts';
import { inState, TASK_STATES } from './task-states.ts';

/** The tasks of each body as a bar of their states, with the figures behind it. */
export function TaskProgress({ year, date, breakdown, reader }: ProgressScope): ReactNode {
  const { t, language } = reader;
  const { rows, total } = breakdown;
  const number = (value: number) => formatCount(value, language);
  const said = ({ done, tasks, overdue }: PlanFiguresFragment) =>
    t(overdue > 0 ? 'plan.saidOverdue' : 'plan.said', { done, tasks, overdue });
  const bar = (row: ProgressRow): BarRow => {
    const body = bodyOf(row, year, reader);
    return {
      key: body.key,
      label: body.label,
      notStated: body.notStated,
      href: body.tasks(null),
      value: row.tasks,
      valueLabel: said(row),
      tooltip: TASK_STATES.map(
        ([state]) => `${t(`codes.planTaskState.${state}`)}: ${number(inState(row, state))}`,
      ).join('\n'),
      parts: TASK_STATES.map(([state, color]) => ({ key: state, value: inState(row, state), color })),
    };
  };
  const figures = (row: PlanFiguresFragment, href: (state: string | null) => string): ChartCell[] => [
    { text: number(row.tasks), href: href(null) },
    { text: number(row.done), href: href('finished') },
    { text: number(row.doneLate), href: href('DONE_LATE') },
    { text: number(row.overdue), href: href('OVERDUE') },
    { text: number(row.open), href: href('OPEN') },
  ];
  const all = (state: string | null) => planTasksHref({ year: `${year}`, state });
  return (
    <ChartFrame
      id="plan-progress"
      level={2}
      title={t('plan.progress')}
      subtitle={t('plan.progressNote', {
        year: `${year}`,
        date,
        done: total.done,
        tasks: total.tasks,
        overdue: total.overdue,
      })}
      source={t('plan.meaning')}
      legend={
        <Legend
          id="plan-progress-legend"
          items={TASK_STATES.map(([key, color]) => ({ key, color, label: t(`codes.planTaskState.${key}`) }))}
        />
      }
      tableLabel={t('plan.table')}
      columns={[
        { key: 'body', label: t('plan.body') },
        { key: 'tasks', label: t('plan.tasks'), numeric: true },
        { key: 'done', label: t('plan.finished'), numeric: true },
        { key: 'late', label: t('plan.late'), numeric: true },
        { key: 'overdue', label: t('codes.planTaskState.OVERDUE'), numeric: true },
        { key: 'open', label: t('codes.planTaskState.OPEN'), numeric: true },
      ]}
      rows={[
        ...rows.map((row) => {
          const body = bodyOf(row, year, reader);
          return { key: body.key, cells: [body.label, ...figures(row, body.tasks)] };
        }),
        { key: 'total', total: true, cells: [t('plan.total'), ...figures(total, all)] },
      ]}
    >
      <BarList id="plan-progress-bars" label={t('plan.progress')} rows={rows.map(bar)} format={number} />
    </ChartFrame>
  );
}
