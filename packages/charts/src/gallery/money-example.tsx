import type { ReactNode } from 'react';
import type { BarRow } from '../bar/bar-row.ts';
import { BarList, ChartFrame, Legend } from '../index.ts';
import { money } from './money.ts';

const published: readonly BarRow[] = [
  {
    key: 'ngo',
    label: 'Đoàn tổ chức phi chính phủ nước ngoài',
    note: '321 đoàn, 1.751 lượt người',
    value: 131e9,
    valueLabel: 'trên 131 tỷ đồng',
    atLeast: true,
    share: '97,7 %',
    href: '#ngo',
    tooltip: 'Cam kết qua 321 đoàn\ntrên 131 tỷ đồng',
  },
  {
    key: 'school',
    label: 'Trường THCS bán trú số 2 Bản Lang',
    value: 2.9e9,
    share: '2,2 %',
    href: '#school',
  },
  { key: 'centre', label: 'Trung tâm Bảo trợ xã hội tỉnh', value: 204e6, share: '0,2 %', href: '#centre' },
  {
    key: 'gifts',
    label: 'Quà cho học sinh và hộ nghèo',
    note: '1.000 suất, hiện vật',
    value: null,
    valueLabel: 'không nêu giá trị',
    href: '#gifts',
  },
];

/** Commitments of the published record: a lower bound, a small sum, a gift without value. */
export const commitmentsExample: ReactNode = (
  <ChartFrame
    id="commitments"
    title="Cam kết viện trợ đã công bố"
    subtitle="Đồng Việt Nam, 2011–2021"
    source="Nguồn: bài viết về công tác đối ngoại nhân dân tỉnh Lai Châu. Số liệu đến 22/11/2026."
    tableLabel="Bảng số liệu"
    columns={[
      { key: 'what', label: 'Khoản cam kết' },
      { key: 'value', label: 'Giá trị', numeric: true },
    ]}
    rows={published.map((row) => ({
      key: row.key,
      cells: [row.label, { text: row.valueLabel ?? money(row.value ?? 0), href: row.href ?? '#' }],
    }))}
  >
    <BarList id="commitments-bars" label="Cam kết theo khoản" rows={published} format={money} />
  </ChartFrame>
);

const sectors: readonly BarRow[] = [
  row('education', 'Giáo dục và đào tạo', 21.4e9, 2.9e9, 14.2e9, '--sector-education'),
  row('health', 'Y tế', 17.8e9, 0, 12.6e9, '--sector-health'),
  row('water', 'Nước sạch và vệ sinh', 12.1e9, 0, 3.1e9, '--sector-water'),
  row('livelihoods', 'Nông nghiệp, sinh kế', 9.6e9, 0, 9.6e9, '--sector-livelihoods'),
  row('climate', 'Ứng phó biến đổi khí hậu', 4.2e9, 0, 0, '--sector-climate'),
  {
    key: 'none',
    label: 'Không nêu lĩnh vực',
    value: 131e9,
    valueLabel: 'trên 131 tỷ đồng',
    atLeast: true,
    notStated: true,
    share: '65,7 %',
    href: '#none',
    tooltip: 'Không nêu lĩnh vực\ntrên 131 tỷ đồng',
  },
];

function row(
  key: string,
  label: string,
  demo: number,
  stated: number,
  disbursed: number,
  color: `--${string}`,
): BarRow {
  const value = demo + stated;
  return {
    key,
    label,
    value,
    color,
    share: `${(value / 1.99e9).toFixed(1).replace('.', ',')} %`,
    parts: [
      { key: 'stated', value: stated },
      { key: 'demo', value: demo, demo: true },
    ],
    beneath: { value: disbursed, label: `giải ngân ${money(disbursed)}` },
    href: `#${key}`,
    tooltip: `${label}\n${money(value)}, trong đó minh họa ${money(demo)}`,
  };
}

/** Published and demonstration data together, disbursed beneath committed, a category that is not stated. */
export const sectorsExample: ReactNode = (
  <ChartFrame
    id="sectors"
    title="Cam kết và giải ngân theo lĩnh vực"
    subtitle="Đồng Việt Nam, 2011–2026"
    source="Nguồn: hồ sơ đã công bố và dữ liệu minh họa. Số liệu đến 22/11/2026."
    legend={
      <Legend
        id="sectors-legend"
        items={[
          { key: 'c', label: 'Cam kết (màu theo lĩnh vực)', color: '--series-1' },
          { key: 'd', label: 'Giải ngân', color: '--disbursed', kind: 'thin' },
          { key: 'm', label: 'Dữ liệu minh họa', color: '--series-1', kind: 'demo' },
          { key: 'o', label: 'Ít nhất chừng này', color: '--not-stated', kind: 'open' },
        ]}
      />
    }
    tableLabel="Bảng số liệu"
    columns={[
      { key: 'sector', label: 'Lĩnh vực' },
      { key: 'value', label: 'Cam kết', numeric: true },
      { key: 'share', label: 'Tỷ trọng', numeric: true },
    ]}
    rows={sectors.map((one) => ({
      key: one.key,
      cells: [one.label, one.valueLabel ?? money(one.value ?? 0), one.share ?? ''],
    }))}
    tableOpen
  >
    <BarList id="sectors-bars" label="Cam kết theo lĩnh vực" rows={sectors} format={money} />
  </ChartFrame>
);
