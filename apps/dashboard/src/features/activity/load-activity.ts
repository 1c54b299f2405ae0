import { cache } from 'react';
import { ApiRefused } from '../../api/failures.ts';
import type { ActivityQuery } from '../../api/generated/graphql.ts';
import { request } from '../../api/request.ts';
import { getReader } from '../../reader/reader.ts';
import { ACTIVITY, NEIGHBOURS } from './activity-query.ts';

export type ActivityRecord = NonNullable<ActivityQuery['activity']>;

/** The activity with this node id; null where there is none or the id is no id. One question for page and title. */
export const loadActivity = cache(async (id: string): Promise<ActivityRecord | null> => {
  try {
    return (await request(ACTIVITY, { id })).activity;
  } catch (failure) {
    if (failure instanceof ApiRefused && failure.code === 'BAD_USER_INPUT') return null;
    throw failure;
  }
});

/** Earlier and later activities with the same counterpart; null where it or the day is not stated. */
export async function loadNeighbours({ counterpart, startDate }: ActivityRecord) {
  if (counterpart === null || startDate === null) return null;
  const { provenance } = await getReader();
  const same = { provenance, counterpart: { id: { eq: counterpart.id } } };
  return request(NEIGHBOURS, {
    earlier: { ...same, startDate: { lt: startDate } },
    later: { ...same, startDate: { gt: startDate } },
  });
}
