import { enumeration } from '../enumeration.ts';
import type { Row } from '../models/row.ts';

export const ReviewState = enumeration<Row<'proposal'>['state']>(
  'ReviewState',
  'Where something stands that a partner sends to the office.',
  {
    DRAFT: 'Being written; nobody else is asked to look at it.',
    SUBMITTED: 'Waits for the office.',
    RETURNED: 'The office asks for something and waits for it to be submitted again.',
    ACCEPTED: 'Accepted.',
    PARTLY: 'Accepted in part.',
    REJECTED: 'Rejected.',
    WITHDRAWN: 'Taken back by whoever wrote it.',
  },
);
