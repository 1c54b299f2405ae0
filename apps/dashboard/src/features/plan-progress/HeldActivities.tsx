import { BarList, type ChartCell, ChartFrame, Legend } from '@nhipcau/charts';
import { formatCount } from '@nhipcau/ui';
import type { ReactNode } from 'react';
import type { PlanFiguresFragment } from '../../api/generated/graphql.ts';
import { planTasksHref } from '../../record/hrefs.ts';
import { bodyOf, type ProgressScope } from './progress-scope.ts';

/** The activities that each body planned, and those that were held; bodies without either are left out. */
export function HeldActivities({ year, date, breakdown, reader }: ProgressScope): ReactNode {
  const { t, language } = reader;
  const number = (value: number) => formatCount(value, language);
  const figures = (row: PlanFiguresFragment, href: string): ChartCell[] =>
    [row.plannedActivities, row.activities, row.plannedPeople, row.people].map((value) => ({
      text: number(value),
      href,
    }));
  const rows = breakdown.rows
    .filter(({ plannedActivities, activities }) => plannedActivities + activities > 0)
    .map((row) => ({ row, body: bodyOf(row, year, reader) }));
  return (
    <ChartFrame
      id="plan-held"
      level={2}
      title={t('plan.held')}
      subtitle={t('plan.heldNote', { year: `${year}`, date })}
      legend={
        <Legend
          id="plan-held-legend"
          items={[
            { key: 'planned', label: t('plan.plannedLegend'), color: '--committed' },
            { key: 'held', label: t('plan.heldLegend'), color: '--disbursed', kind: 'thin' },
          ]}
        />
      }
      tableLabel={t('plan.table')}
      columns={[
        { key: 'body', label: t('plan.body') },
        { key: 'planned', label: t('plan.plannedActivities'), numeric: true },
        { key: 'held', label: t('plan.activities'), numeric: true },
        { key: 'plannedPeople', label: t('plan.plannedPeople'), numeric: true },
        { key: 'people', label: t('plan.people'), numeric: true },
      ]}
      rows={[
        ...rows.map(({ row, body }) => ({
          key: body.key,
          cells: [body.label, ...figures(row, body.tasks(null))],
        })),
        {
          key: 'total',
          total: true,
          cells: [t('plan.total'), ...figures(breakdown.total, planTasksHref({ year: `${year}` }))],
        },
      ]}
    >
      <BarList
        id="plan-held-bars"
        label={t('plan.held')}
        format={number}
        rows={rows.map(({ row, body }) => ({
          key: body.key,
          label: body.label,
          notStated: body.notStated,
          href: body.tasks(null),
          value: row.plannedActivities,
          beneath: { value: row.activities, label: t('plan.heldBeneath', { count: number(row.activities) }) },
        }))}
      />
    </ChartFrame>
  );
}
