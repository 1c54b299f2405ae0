import { EmptyState, PageTitle, Section, Tabs } from '@nhipcau/ui';
import type { ReactNode } from 'react';
import { request } from '../../api/request.ts';
import { address, type Query } from '../../list/address.ts';
import { PageActions } from '../../page/PageActions.tsx';
import { nameIn, titleIn } from '../../reader/name-in.ts';
import { getReader, type Reader } from '../../reader/reader.ts';
import { today } from '../../reader/today.ts';
import { Demo } from '../../record/Demo.tsx';
import { SourceNote } from '../../record/SourceNote.tsx';
import { RecordHistory } from '../changes/RecordHistory.tsx';
import { DeletedNote } from '../deletion/DeletedNote.tsx';
import { LibraryTabs } from '../documents/LibraryTabs.tsx';
import { chosenPlan, planChoice } from './chosen-plan.ts';
import { PlanAdding } from './PlanAdding.tsx';
import { PlanFigures } from './PlanFigures.tsx';
import { PlanHead } from './PlanHead.tsx';
import { PLAN_TASK_LIST, PLANS } from './plan-query.ts';
import { TaskGroupSection } from './TaskGroupSection.tsx';
import { readGrouping, taskGroups } from './task-groups.ts';

export const PLANS_PATH = '/library/plans';

/** The plan of a year: its tasks by body or by quarter, and how they stand today. */
export async function PlanPage(query: Query): Promise<ReactNode> {
  const reader = await getReader();
  const { t, language, provenance } = reader;
  const { plans } = await request(PLANS, { filter: { provenance } });
  const plan = chosenPlan(query, plans.nodes, today());
  if (plan === undefined) return <NoPlans query={query} reader={reader} />;
  const variables = { plan: plan.id, activities: { provenance }, projects: { provenance } };
  const { planTasks, planBreakdown } = await request(PLAN_TASK_LIST, variables);
  const grouping = readGrouping(query);
  const years = plans.nodes.map((each) => ({
    key: each.id,
    label: planLabel(each, plans.nodes, reader),
    href: address(PLANS_PATH, query, planChoice(each, plans.nodes)),
    current: each.id === plan.id,
  }));
  const groupings = (['body', 'quarter'] as const).map((key) => ({
    key,
    label: t(`library.plan.by.${key}`),
    href: address(PLANS_PATH, query, { group: key === 'body' ? null : key }),
    current: key === grouping,
  }));
  return (
    <>
      <PageTitle
        kicker={
          <>
            <a href="/library">{t('library.title')}</a>
            <Demo provenance={plan.provenance} reader={reader} compact={false} />
          </>
        }
        title={titleIn(language, plan)}
      >
        <p>{t('library.plan.intro')}</p>
      </PageTitle>
      <DeletedNote query={query} reader={reader} />
      <PageActions
        title={titleIn(language, plan)}
        operation={{ document: `${PLAN_TASK_LIST}`, variables }}
        exports={{ name: 'plan-tasks', query: { plan: plan.id } }}
        write={
          plan.viewerCanEdit
            ? { href: `/library/plans/${plan.id}/edit`, label: t('form.plan.edit') }
            : undefined
        }
        remove={plan}
        reader={reader}
      />
      <div className="flex flex-col gap-5">
        <LibraryTabs current="plans" reader={reader} />
        <Tabs label={t('plan.years')} tabs={years} />
        <PlanFigures total={planBreakdown.total} plan={plan.id} reader={reader} />
        <p className="text-[0.8125rem] text-ink-muted">{t('plan.meaning')}</p>
        <div className="grid gap-x-10 gap-y-6 lg:grid-cols-2">
          <Section id="plan" title={t('library.plan.facts')}>
            <PlanHead plan={plan} reader={reader} />
          </Section>
          <Section id="source" title={t('frame.list.source')}>
            <SourceNote source={plan.source} reader={reader} />
          </Section>
        </div>
        <Tabs label={t('library.plan.by.label')} tabs={groupings} />
        {taskGroups(planTasks.nodes, grouping).map((group) => (
          <TaskGroupSection key={group.key} group={group} grouping={grouping} reader={reader} />
        ))}
        <p className="text-sm">
          <a href={address(`${PLANS_PATH}/tasks`, {}, { plan: plan.id })}>
            {t('library.plan.allTasks', { count: planTasks.totalCount })}
          </a>
        </p>
        <PlanAdding plan={plan} reader={reader} />
        <RecordHistory record={plan.id} reader={reader} />
      </div>
    </>
  );
}

/** The year; with who issued it where the year has several plans. */
function planLabel(
  plan: Parameters<typeof planChoice>[0],
  plans: Parameters<typeof planChoice>[1],
  { language }: Reader,
): string {
  const alone = planChoice(plan, plans).plan === null;
  return alone || plan.issuer === null ? `${plan.year}` : `${plan.year}, ${nameIn(language, plan.issuer)}`;
}

function NoPlans({ query, reader }: { readonly query: Query; readonly reader: Reader }): ReactNode {
  const { t } = reader;
  return (
    <>
      <PageTitle title={t('plan.title')} />
      <DeletedNote query={query} reader={reader} />
      <LibraryTabs current="plans" reader={reader} />
      <div className="mt-5">
        <EmptyState title={t('plan.noPlans')}>{t('library.plan.noPlansText')}</EmptyState>
        <PlanAdding plan={null} reader={reader} />
      </div>
    </>
  );
}
