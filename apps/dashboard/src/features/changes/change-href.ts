import { address } from '../../list/address.ts';

export const CHANGES_PATH = '/admin/changes';

/** The page of one change, by its node id. */
export function changeHref(changeId: string): string {
  return `${CHANGES_PATH}/${changeId}`;
}

/** All changes of one record, by its node id. */
export function recordChangesHref(recordId: string): string {
  return address(CHANGES_PATH, {}, { record: recordId });
}
