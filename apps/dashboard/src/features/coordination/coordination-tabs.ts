import type { Tab } from '@nhipcau/ui';
import type { Reader } from '../../reader/reader.ts';

export const COORDINATION_PATHS = {
  overlaps: '/coordination',
  gaps: '/coordination/gaps',
  undisbursed: '/coordination/undisbursed',
  papers: '/coordination/papers',
  plan: '/coordination/plan',
} as const;

export type CoordinationTab = keyof typeof COORDINATION_PATHS;

const TABS: readonly CoordinationTab[] = ['overlaps', 'gaps', 'undisbursed', 'papers', 'plan'];

/** The questions of the page, each under its address. */
export function coordinationTabs(current: CoordinationTab, { t }: Reader): readonly Tab[] {
  return TABS.map((key) => ({
    key,
    label: t(`coordination.tabs.${key}`),
    href: COORDINATION_PATHS[key],
    current: key === current,
  }));
}
