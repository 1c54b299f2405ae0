import { formatDate, Tabs } from '@nhipcau/ui';
import type { ReactNode } from 'react';
import { request } from '../../api/request.ts';
import { address, type Query } from '../../list/address.ts';
import type { Reader } from '../../reader/reader.ts';
import { today } from '../../reader/today.ts';
import { HeldActivities } from './HeldActivities.tsx';
import { PLAN_PROGRESS, PLAN_YEARS } from './plan-progress-query.ts';
import { chosenYear, planYears } from './plan-year.ts';
import { TaskProgress } from './TaskProgress.tsx';

interface PlanProgressProps {
  /** The page's own query; its `year` chooses the plan. */
  readonly query: Query;
  /** The page that it stands on: where the years lead. */
  readonly path: string;
  readonly reader: Reader;
}

/**
 * What was planned for a year against what was done, by the body in charge: a section for any page, which asks the API
 * itself. Every figure leads to the tasks that it counts.
 */
export async function PlanProgress({ query, path, reader }: PlanProgressProps): Promise<ReactNode> {
  const { t, language, provenance } = reader;
  const years = planYears(await request(PLAN_YEARS, { filter: { provenance } }));
  const asOf = today();
  const year = chosenYear(query, years, asOf);
  if (year === undefined) return <p className="text-sm text-ink-muted">{t('plan.noPlans')}</p>;
  const { planBreakdown } = await request(PLAN_PROGRESS, {
    filter: { provenance, year: { eq: year } },
    asOf,
  });
  const scope = { year, date: formatDate(asOf, language), breakdown: planBreakdown, reader };
  return (
    <div className="flex flex-col gap-6">
      <Tabs
        label={t('plan.years')}
        tabs={years.map((each) => ({
          key: `${each}`,
          label: `${each}`,
          href: address(path, query, { year: `${each}` }),
          current: each === year,
        }))}
      />
      <TaskProgress {...scope} />
      <HeldActivities {...scope} />
    </div>
  );
}
