import type { ReactNode } from 'react';
import {
  type FlowLink,
  type FlowStage,
  type LineSeries,
  Lines,
  Sankey,
  Treemap,
  type TreeTile,
} from '../index.ts';
import { billions, money } from './money.ts';

interface Sector {
  readonly key: string;
  readonly label: string;
  readonly value: number;
  readonly color: `--${string}`;
}

const sectors: readonly Sector[] = [
  { key: 'education', label: 'Giáo dục và đào tạo', value: 21.4e9, color: '--sector-education' },
  { key: 'health', label: 'Y tế', value: 17.8e9, color: '--sector-health' },
  { key: 'water', label: 'Nước sạch và vệ sinh', value: 12.1e9, color: '--sector-water' },
  { key: 'climate', label: 'Ứng phó biến đổi khí hậu', value: 40e6, color: '--sector-climate' },
];

const tiles: readonly TreeTile[] = [
  {
    key: 'none',
    label: 'Không tách lĩnh vực',
    value: 131e9,
    valueLabel: 'trên 131 tỷ đồng',
    atLeast: true,
    notStated: true,
    href: '#none',
  },
  ...sectors.map((sector, index) => ({
    ...sector,
    valueLabel: money(sector.value),
    demo: index === 1,
    href: `#${sector.key}`,
  })),
];

/** A lower bound without a sector beside small sums, one of them hardly to be seen, one invented. */
export const treemapExample: ReactNode = <Treemap id="tree" label="Cam kết theo lĩnh vực" tiles={tiles} />;

const stages: readonly FlowStage[] = [
  {
    key: 'country',
    label: 'Nước tài trợ',
    nodes: [
      { key: 'kr', label: 'Hàn Quốc', valueLabel: '31 tỷ đồng', href: '#kr' },
      { key: 'cn', label: 'Trung Quốc', valueLabel: '12 tỷ đồng', href: '#cn' },
      {
        key: 'other',
        label: '9 nước khác',
        valueLabel: '8,3 tỷ đồng',
        color: '--not-stated',
        href: '#table',
      },
    ],
  },
  {
    key: 'sector',
    label: 'Lĩnh vực',
    nodes: sectors.slice(0, 3).map(({ key, label, value, color }) => ({
      key,
      label,
      valueLabel: money(value),
      color,
      href: `#${key}`,
    })),
  },
  {
    key: 'place',
    label: 'Địa bàn',
    nodes: [
      { key: 'sin-ho', label: 'Huyện Sìn Hồ', valueLabel: '30 tỷ đồng', href: '#sin-ho' },
      { key: 'phong-tho', label: 'Huyện Phong Thổ', valueLabel: '21,3 tỷ đồng', href: '#phong-tho' },
    ],
  },
];

function link(source: string, target: string, value: number, color: `--${string}`, demo = false): FlowLink {
  return { source, target, value, valueLabel: money(value), color, demo, href: `#${source}-${target}` };
}

/** From country to sector to place: many to many. */
export const sankeyExample: ReactNode = (
  <Sankey
    id="sankey"
    label="Viện trợ từ nước tài trợ qua lĩnh vực đến địa bàn"
    stages={stages}
    links={[
      link('kr', 'education', 15e9, '--sector-education'),
      link('kr', 'health', 16e9, '--sector-health', true),
      link('cn', 'water', 12e9, '--sector-water'),
      link('other', 'education', 6.4e9, '--sector-education'),
      link('other', 'health', 1.8e9, '--sector-health'),
      link('other', 'water', 0.1e9, '--sector-water'),
      link('education', 'sin-ho', 11.4e9, '--sector-education'),
      link('education', 'phong-tho', 10e9, '--sector-education'),
      link('health', 'sin-ho', 17.8e9, '--sector-health'),
      link('water', 'sin-ho', 0.8e9, '--sector-water'),
      link('water', 'phong-tho', 11.3e9, '--sector-water'),
    ]}
  />
);

const years = ['2015', '2016', '2017', '2018', '2019', '2020', '2021'];

function over(
  key: string,
  label: string,
  color: `--${string}`,
  values: readonly (number | null)[],
): LineSeries {
  const points = values.flatMap((value, index) => {
    const year = years[index] ?? '';
    if (value === null) return [];
    return [
      [
        year,
        { value: value * 1e9, valueLabel: money(value * 1e9), href: `#${key}${year}`, demo: index > 4 },
      ] as const,
    ];
  });
  return { key, label, color, points: Object.fromEntries(points) };
}

/** Sectors over the years, one with a gap, one with a sum that has no year. */
export const linesExample: ReactNode = (
  <Lines
    id="lines"
    label="Cam kết theo lĩnh vực qua các năm"
    years={years}
    series={[
      over('education', 'Giáo dục và đào tạo', '--sector-education', [2, 4, 3.1, 6, 7.2, 5, 8]),
      over('health', 'Y tế', '--sector-health', [1, 2, null, null, 4.4, 5.1, 7.9]),
      {
        ...over('none', 'Không nêu', '--not-stated', [null, 0.4, 0.2, null, null, null, null]),
        notStated: { value: 9e9, valueLabel: 'trên 9 tỷ đồng', atLeast: true, href: '#none' },
      },
    ]}
    notStatedLabel="không nêu năm"
    formatTick={billions}
  />
);
