import { type Column, formatCount, formatDate, Table } from '@nhipcau/ui';
import type { ReactNode } from 'react';
import { graphql } from '../../api/generated/gql.ts';
import type { PlanTaskOrderField, PlanTaskRowFragment } from '../../api/generated/graphql.ts';
import type { Query } from '../../list/address.ts';
import { columnSort, type Order } from '../../list/order.ts';
import { titleIn } from '../../reader/name-in.ts';
import type { Reader } from '../../reader/reader.ts';
import { Demo } from '../../record/Demo.tsx';
import { planHref } from '../../record/hrefs.ts';
import { NotStated } from '../../record/NotStated.tsx';
import { OrganisationLink } from '../../record/OrganisationLink.tsx';
import { TaskStateBadge } from '../../record/TaskStateBadge.tsx';
import { PLAN_TASKS_PATH } from './task-filter.ts';

graphql(`
  fragment PlanTaskRow on PlanTask {
    id
    position
    title
    titleEn
    dueOn
    doneOn
    state
    plannedActivities
    activityCount
    provenance
    plan {
      year
    }
    lead {
      ...OrganisationLink
    }
  }
`);

interface PlanTaskTableProps {
  readonly tasks: readonly PlanTaskRowFragment[];
  readonly query: Query;
  readonly order: Order<PlanTaskOrderField>;
  readonly reader: Reader;
}

export function PlanTaskTable({ tasks, query, order, reader }: PlanTaskTableProps): ReactNode {
  const { t } = reader;
  const sort = (field: PlanTaskOrderField, first?: 'desc') =>
    columnSort(PLAN_TASKS_PATH, query, order, field, first);
  const columns: readonly Column<PlanTaskRowFragment>[] = [
    {
      key: 'title',
      header: t('library.tasks.task'),
      sort: sort('TITLE'),
      cell: (task) => (
        <>
          <a href={planHref(task.plan.year, task.position)}>{titleIn(reader.language, task)}</a>
          <Demo provenance={task.provenance} reader={reader} />
        </>
      ),
    },
    {
      key: 'year',
      header: t('plan.years'),
      secondary: true,
      sort: sort('YEAR', 'desc'),
      cell: ({ plan }) => plan.year,
    },
    {
      key: 'lead',
      header: t('plan.body'),
      secondary: true,
      sort: sort('LEAD'),
      cell: ({ lead }) =>
        lead === null ? (
          <NotStated reader={reader} />
        ) : (
          <OrganisationLink organisation={lead} reader={reader} mark={false} />
        ),
    },
    {
      key: 'due',
      header: t('library.tasks.due'),
      align: 'end',
      sort: sort('DUE_ON'),
      cell: ({ dueOn }) => day(dueOn, reader),
    },
    {
      key: 'done',
      header: t('library.tasks.done'),
      align: 'end',
      secondary: true,
      sort: sort('DONE_ON', 'desc'),
      cell: ({ doneOn }) => (doneOn === null ? '–' : day(doneOn, reader)),
    },
    {
      key: 'state',
      header: t('library.tasks.state'),
      cell: ({ state }) => <TaskStateBadge state={state} reader={reader} />,
    },
    {
      key: 'activities',
      header: t('library.tasks.activities'),
      align: 'end',
      secondary: true,
      cell: (task) => held(task, reader),
    },
  ];
  return <Table caption={t('library.tasks.title')} columns={columns} rows={tasks} rowKey={({ id }) => id} />;
}

function day(date: string | null, reader: Reader): ReactNode {
  return date === null ? <NotStated reader={reader} /> : formatDate(date, reader.language);
}

/** Held of planned: «3/4»; the number held alone where none is planned. */
function held({ plannedActivities, activityCount }: PlanTaskRowFragment, { language }: Reader): ReactNode {
  if (plannedActivities === null && activityCount === 0) return '–';
  const count = formatCount(activityCount, language);
  return plannedActivities === null ? count : `${count}/${formatCount(plannedActivities, language)}`;
}
