import { graphql } from '../../api/generated/gql.ts';
import { PLAN_TASKS_PATH, TASK_ORDERS, taskFilter } from '../../features/plan-tasks/task-filter.ts';
import { readOrder } from '../../list/order.ts';
import { columnsFor } from '../export-columns.ts';
import type { ExportDefinition } from '../export-definition.ts';

const DOCUMENT = graphql(`
  query PlanTasksExport($filter: PlanTaskFilter, $orderBy: [PlanTaskOrder!]) {
    planTasks(filter: $filter, orderBy: $orderBy) {
      nodes {
        plan {
          year
          title
          titleEn
        }
        position
        title
        titleEn
        lead {
          name
          nameEn
        }
        coordinators {
          name
          nameEn
        }
        state
        startsOn
        dueOn
        doneOn
        activityKind
        plannedActivities
        activityCount
        plannedPeople
        plannedVnd
        sector {
          code
          name
          nameEn
        }
        provenance
        source {
          title
          titleEn
        }
      }
    }
  }
`);

export const PLAN_TASKS_EXPORT: ExportDefinition = {
  document: `${DOCUMENT}`,
  title: (_query, { t }) => t('library.tasks.title'),
  page: PLAN_TASKS_PATH,
  variables: (query, reader) => ({
    filter: taskFilter(query, reader),
    orderBy: [{ ...readOrder(query, TASK_ORDERS, { field: 'DUE_ON', direction: 'DESC' }), nulls: 'LAST' }],
  }),
  columns: (_query, reader) => {
    const { text, number, date, named, titled, word, origin } = columnsFor(reader);
    return [
      number('year', 'plan.year'),
      titled('plan', 'plan.'),
      number('position', 'position'),
      titled('task', ''),
      named('lead', 'lead.'),
      named('coordinators', 'coordinators.'),
      word('status', 'state', 'planTaskState'),
      text('statusCode', 'state'),
      date('start', 'startsOn'),
      date('dueOn', 'dueOn'),
      date('doneOn', 'doneOn'),
      word('kind', 'activityKind', 'activityKind'),
      text('kindCode', 'activityKind'),
      number('plannedActivities', 'plannedActivities'),
      number('activities', 'activityCount'),
      number('plannedPeople', 'plannedPeople'),
      number('plannedAmount', 'plannedVnd'),
      named('sector', 'sector.'),
      text('sectorCode', 'sector.code'),
      ...origin(''),
    ];
  },
};
