import type { ActivityEntryOrder, ActivityEntryOrderField } from '../../api/generated/graphql.ts';
import type { Query } from '../../list/address.ts';
import { type Order, readOrder } from '../../list/order.ts';

const FIELDS: readonly ActivityEntryOrderField[] = [
  'ACTIVITIES',
  'PEOPLE',
  'DAYS',
  'KIND',
  'TITLE',
  'START_DATE',
];

interface ActivityOrder extends Order<ActivityEntryOrderField> {
  /** What the API is asked for: of equal ones the latest first. */
  readonly given: ActivityEntryOrder[];
}

/** The order of entries that an address names; published totals first where it names none. */
export function readActivityOrder(query: Query): ActivityOrder {
  const { field, direction } = readOrder(query, FIELDS, { field: 'ACTIVITIES', direction: 'DESC' });
  const wanted: ActivityEntryOrder = { field, direction, nulls: 'LAST' };
  const latest: ActivityEntryOrder = { field: 'START_DATE', direction: 'DESC', nulls: 'LAST' };
  return { field, direction, given: field === 'START_DATE' ? [wanted] : [wanted, latest] };
}
