import { EmptyState, formatCount, PageTitle, Pagination } from '@nhipcau/ui';
import type { ReactNode } from 'react';
import type { PlanTasksQuery, PlanTasksQueryVariables } from '../../api/generated/graphql.ts';
import { request } from '../../api/request.ts';
import type { Query } from '../../list/address.ts';
import { readOrder } from '../../list/order.ts';
import { pageLinks, pageVariables } from '../../list/page.ts';
import { PageActions } from '../../page/PageActions.tsx';
import { getReader, type Reader } from '../../reader/reader.ts';
import { LibraryTabs } from '../documents/LibraryTabs.tsx';
import { PlanTaskTable } from './PlanTaskTable.tsx';
import { PLAN_TASKS } from './plan-tasks-query.ts';
import { TaskFilterForm } from './TaskFilterForm.tsx';
import { PLAN_TASKS_PATH, TASK_ORDERS, taskFilter } from './task-filter.ts';

const PAGE_SIZE = 50;

/** The tasks behind a figure of planned against done. */
export async function PlanTasksPage(query: Query): Promise<ReactNode> {
  const reader = await getReader();
  const { t } = reader;
  const order = readOrder(query, TASK_ORDERS, { field: 'DUE_ON', direction: 'DESC' });
  const variables: PlanTasksQueryVariables = {
    filter: taskFilter(query, reader),
    provenance: reader.provenance,
    orderBy: [{ ...order, nulls: 'LAST' }],
    ...pageVariables(query, PAGE_SIZE),
  };
  const data = await request(PLAN_TASKS, variables);
  const { totalCount, nodes, pageInfo } = data.planTasks;
  return (
    <>
      <PageTitle kicker={<a href="/library">{t('library.title')}</a>} title={t('library.tasks.title')}>
        <p>{t('library.tasks.intro')}</p>
      </PageTitle>
      <PageActions
        title={t('library.tasks.title')}
        operation={{ document: `${PLAN_TASKS}`, variables }}
        exports={{ name: 'plan-tasks', query }}
        reader={reader}
      />
      <div className="mb-4">
        <LibraryTabs current="tasksTab" reader={reader} />
      </div>
      <TaskFilterForm query={query} options={data} reader={reader} />
      <TotalLine total={data.sums.total} reader={reader} />
      {nodes.length === 0 ? (
        <EmptyState title={t('library.tasks.emptyTitle')}>
          {t('library.tasks.emptyText')} <a href={PLAN_TASKS_PATH}>{t('frame.list.clear')}</a>
        </EmptyState>
      ) : (
        <PlanTaskTable tasks={nodes} query={query} order={order} reader={reader} />
      )}
      <Pagination
        label={t('frame.list.pages')}
        summary={t('library.tasks.count', { count: totalCount })}
        {...pageLinks(PLAN_TASKS_PATH, query, pageInfo, t)}
      />
    </>
  );
}

interface TotalLineProps {
  readonly total: PlanTasksQuery['sums']['total'];
  readonly reader: Reader;
}

function TotalLine({ total, reader: { t, language } }: TotalLineProps): ReactNode {
  const strong = (number: number) => () => (
    <strong className="whitespace-nowrap tabular-nums">{formatCount(number, language)}</strong>
  );
  return (
    <p className="mt-3 border-t-2 border-ink py-2" data-total={total.tasks}>
      {t.rich('library.tasks.sum', {
        tasks: strong(total.tasks),
        done: strong(total.done),
        overdue: strong(total.overdue),
        activities: strong(total.activities),
        planned: strong(total.plannedActivities),
      })}
    </p>
  );
}
