import { cache } from 'react';
import { ApiRefused } from '../../api/failures.ts';
import { request } from '../../api/request.ts';
import { getReader } from '../../reader/reader.ts';
import { TWINNING, TWINNING_COUNTS } from './twinning-query.ts';

/** The twinning with this node id and the map around it; null where there is none or the id is no id. */
export const loadTwinning = cache(async (id: string) => {
  const { provenance } = await getReader();
  try {
    const [{ twinning, ...ground }, { activityBreakdown }] = await Promise.all([
      request(TWINNING, { id, activities: { provenance }, provenance }),
      request(TWINNING_COUNTS, { filter: { provenance, twinning: { eq: id } } }),
    ]);
    return twinning === null ? null : { twinning, ground, total: activityBreakdown.total };
  } catch (failure) {
    if (failure instanceof ApiRefused && failure.code === 'BAD_USER_INPUT') return null;
    throw failure;
  }
});

export type LoadedTwinning = NonNullable<Awaited<ReturnType<typeof loadTwinning>>>;
