import { Tabs } from '@nhipcau/ui';
import type { ReactNode } from 'react';
import type { Reader } from '../../reader/reader.ts';

const PARTS = ['changes', 'deleted', 'periods'] as const;

interface AdminTabsProps {
  readonly current: (typeof PARTS)[number];
  readonly reader: Reader;
}

/** What is kept of changes: the trail, what was deleted, which periods are locked. */
export function AdminTabs({ current, reader: { t } }: AdminTabsProps): ReactNode {
  return (
    <Tabs
      label={t('changes.parts')}
      tabs={PARTS.map((key) => ({
        key,
        href: `/admin/${key}`,
        label: t(`changes.tab.${key}`),
        current: key === current,
      }))}
    />
  );
}
