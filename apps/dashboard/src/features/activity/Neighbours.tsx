import type { ReactNode } from 'react';
import type { ActivityNeighboursQuery } from '../../api/generated/graphql.ts';
import type { Reader } from '../../reader/reader.ts';
import { ActivityList } from '../../record/ActivityList.tsx';

interface NeighboursProps {
  readonly neighbours: ActivityNeighboursQuery | null;
  readonly reader: Reader;
}

/** What happened with the same counterpart after and before, the latest first. */
export function Neighbours({ neighbours, reader }: NeighboursProps): ReactNode {
  const { t } = reader;
  const parts = (['later', 'earlier'] as const).flatMap((when) => {
    const found = neighbours?.[when];
    return found === undefined || found.totalCount === 0 ? [] : [{ when, ...found }];
  });
  if (parts.length === 0) {
    return <p className="text-sm text-ink-muted">{t('activities.activity.noneSame')}</p>;
  }
  return parts.map(({ when, nodes, totalCount }) => (
    <div key={when} className="mb-4">
      <h3 className="text-sm font-semibold">{t(`activities.activity.${when}`, { count: totalCount })}</h3>
      <ActivityList activities={when === 'later' ? nodes.toReversed() : nodes} reader={reader} />
    </div>
  ));
}
