import { Tabs } from '@nhipcau/ui';
import type { ReactNode } from 'react';
import { CHARTS, exploreHref } from './explore-state.ts';
import type { Saying } from './said.ts';

/** The same money drawn another way. */
export function ChartTabs({ saying: { query, state, reader } }: { readonly saying: Saying }): ReactNode {
  const tabs = CHARTS.map((name) => ({
    key: name,
    label: reader.t(`explore.chart.${name}`),
    href: exploreHref(query, { chart: name === 'bars' ? null : name }),
    current: state.chart === name,
  }));
  return <Tabs label={reader.t('explore.charts')} tabs={tabs} />;
}
