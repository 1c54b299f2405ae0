import { Tabs } from '@nhipcau/ui';
import type { ReactNode } from 'react';
import type { Reader } from '../../reader/reader.ts';

const PARTS = [
  { key: 'documents', href: '/library' },
  { key: 'plans', href: '/library/plans' },
  { key: 'tasksTab', href: '/library/plans/tasks' },
  { key: 'statistics', href: '/library/statistics' },
  { key: 'sources', href: '/library/sources' },
] as const;

interface LibraryTabsProps {
  readonly current: (typeof PARTS)[number]['key'];
  readonly reader: Reader;
}

/** The parts of the library. */
export function LibraryTabs({ current, reader: { t } }: LibraryTabsProps): ReactNode {
  return (
    <Tabs
      label={t('library.parts')}
      tabs={PARTS.map(({ key, href }) => ({
        key,
        href,
        label: t(`library.${key}`),
        current: key === current,
      }))}
    />
  );
}
