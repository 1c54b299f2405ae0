import { Treemap, type TreeTile } from '@nhipcau/charts';
import { sumMoney } from '@nhipcau/ui';
import type { ReactNode } from 'react';
import { greatest } from './crossed.ts';
import { exploreHref } from './explore-state.ts';
import { type Explored, isDemo } from './explored.ts';
import { colorOf, labelsOf, narrowed, type Saying, said } from './said.ts';

const MOST = 40;

interface TreemapChartProps {
  readonly explored: Explored;
  readonly saying: Saying;
}

/** A tile for each key; of two dimensions, those of one key of the first lie together. */
export function TreemapChart({ explored, saying }: TreemapChartProps): ReactNode {
  const { query, state, reader } = saying;
  const { kept, rest } = greatest(explored.parts, MOST, ({ keys }) => keys.every(({ id }) => id !== null));
  const colorAt = state.by.includes('sector') ? state.by.indexOf('sector') : 0;
  const groups = [...new Set(kept.map(({ keys }) => keys[0]?.id ?? null))];
  const tiles = kept.flatMap((part): readonly TreeTile[] => {
    const [sum] = part.sums;
    if (sum === undefined) return [];
    const ids = part.keys.map(({ id }) => id);
    const label = labelsOf(state.by, part.keys, reader).join(' · ');
    const dimension = state.by[colorAt] ?? state.by[0];
    return [
      {
        key: ids.join(' '),
        label,
        value: Number(sum.vnd),
        valueLabel: said(sum, reader),
        color:
          dimension === 'sector' || state.by.length === 2
            ? colorOf(dimension, ids[colorAt] ?? null, groups.indexOf(ids[0] ?? null))
            : '--committed',
        atLeast: sum.atLeast,
        notStated: ids[colorAt] === null,
        demo: isDemo(part),
        group: state.by.length === 2 ? (ids[0] ?? 'none') : undefined,
        tooltip: `${label}\n${said(sum, reader)}`,
        href: exploreHref(query, narrowed(state.by, ids)),
      },
    ];
  });
  const others = sumMoney(rest.flatMap(({ sums }) => sums[0] ?? []));
  const last: readonly TreeTile[] =
    rest.length === 0
      ? []
      : [
          {
            key: 'others',
            label: reader.t('explore.others', { count: rest.length }),
            value: Number(others.vnd),
            valueLabel: said(others, reader),
            color: '--line-strong',
            href: exploreHref(query, { chart: 'table' }),
          },
        ];
  return <Treemap id="explore-tree" label={reader.t('explore.chart.treemap')} tiles={[...tiles, ...last]} />;
}
