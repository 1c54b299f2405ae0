import { enumeration } from '../enumeration.ts';
import type { Row } from '../models/row.ts';

export const PlanStatus = enumeration<Row<'plan'>['status']>('PlanStatus', 'Where a plan stands.', {
  DRAFT: 'In preparation: not issued yet.',
  ISSUED: 'Issued, and being carried out.',
  CLOSED: 'Its period is over, and it has been reviewed.',
});

export type PlanTaskStateName = 'DONE' | 'DONE_LATE' | 'OVERDUE' | 'OPEN';

export const PlanTaskState = enumeration<PlanTaskStateName>(
  'PlanTaskState',
  'Where a task stands on a day. It follows from the dates of the task alone, not from what is linked with it.',
  {
    DONE: 'Done by that day, and not after it was due.',
    DONE_LATE: 'Done by that day, but after it was due.',
    OVERDUE: 'Was due before that day, and is not done.',
    OPEN: 'Not done, and not due before that day.',
  },
);
