import { Legend } from '@nhipcau/charts';
import type { ReactNode } from 'react';
import type { ActivityKind } from '../../../api/generated/graphql.ts';
import type { Reader } from '../../../reader/reader.ts';
import { activityKindColor } from '../../../record/activity-kind-color.ts';

interface KindLegendProps {
  readonly kinds: readonly ActivityKind[];
  readonly reader: Reader;
}

/** The colours of the kinds that a drawing shows. */
export function KindLegend({ kinds, reader: { t } }: KindLegendProps): ReactNode {
  const items = kinds.map((kind) => ({
    key: kind,
    label: t(`codes.activityKind.${kind}`),
    color: activityKindColor(kind),
  }));
  return <Legend id="kinds" items={items} />;
}
