import type { ReactNode } from 'react';
import type { Query } from '../../list/address.ts';
import { getReader } from '../../reader/reader.ts';
import { PlanProgress } from '../plan-progress/PlanProgress.tsx';
import { CoordinationHead } from './CoordinationHead.tsx';
import { COORDINATION_PATHS } from './coordination-tabs.ts';

/** What was planned against what was done. */
export async function PlanPage(query: Query): Promise<ReactNode> {
  const reader = await getReader();
  return (
    <>
      <CoordinationHead tab="plan" reader={reader} />
      <PlanProgress query={query} path={COORDINATION_PATHS.plan} reader={reader} />
    </>
  );
}
