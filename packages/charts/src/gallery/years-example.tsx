import type { ReactNode } from 'react';
import type { ColumnGroup, ColumnSeries } from '../column/column-group.ts';
import { ChartFrame, Legend, Sparkline, StackedColumns, TimeColumns } from '../index.ts';
import { billions, money } from './money.ts';

const series: readonly ColumnSeries[] = [
  { key: 'committed', label: 'Cam kết', color: '--committed' },
  { key: 'disbursed', label: 'Giải ngân', color: '--disbursed' },
];

const committed = [6.1, 8.4, 9.9, 7.2, 12.8, 15.3, 11.9, 18.6, 14.2, 9.7, 16.4, 21.3, 19.8, 13.1].map(
  inBillions,
);
const disbursed = [2.2, 6.3, 8.1, 8.8, 7.4, 12.9, 12.2, 13.5, 15.9, 8.1, 10.3, 16.6, 17.7, 6.2].map(
  inBillions,
);

function inBillions(value: number): number {
  return value * 1e9;
}

const years: readonly ColumnGroup[] = committed.map((value, index) => ({
  key: String(2013 + index),
  label: String(2013 + index),
  values: {
    committed: { value, demo: true, href: `#c${2013 + index}` },
    disbursed: { value: disbursed[index] ?? null, demo: index > 11, href: `#d${2013 + index}` },
  },
}));

const notStated: ColumnGroup = {
  key: 'none',
  label: 'không nêu năm',
  values: {
    committed: { value: 23.1e9, valueLabel: 'trên 23,1 tỷ đồng', atLeast: true, href: '#none' },
    disbursed: { value: null },
  },
};

/** Committed against disbursed, with what has no year set apart. */
export const yearsExample: ReactNode = (
  <ChartFrame
    id="years"
    title="Cam kết và giải ngân theo năm"
    subtitle="Tỷ đồng, 2013–2026"
    source="Nguồn: hồ sơ đã công bố và dữ liệu minh họa. Số liệu đến 22/11/2026."
    legend={<Legend id="years-legend" items={series.map((one) => ({ ...one }))} />}
    tableLabel="Bảng số liệu"
    columns={[
      { key: 'year', label: 'Năm' },
      { key: 'committed', label: 'Cam kết', numeric: true },
      { key: 'disbursed', label: 'Giải ngân', numeric: true },
    ]}
    rows={years.map((year) => ({
      key: year.key,
      cells: [
        year.label,
        billions(year.values.committed?.value ?? 0),
        billions(year.values.disbursed?.value ?? 0),
      ],
    }))}
  >
    <TimeColumns
      id="years-columns"
      label="Cam kết và giải ngân theo năm"
      series={series}
      groups={years}
      notStated={notStated}
      format={money}
      formatTick={billions}
    />
  </ChartFrame>
);

const sectors: readonly ColumnSeries[] = [
  { key: 'education', label: 'Giáo dục', color: '--sector-education' },
  { key: 'health', label: 'Y tế', color: '--sector-health' },
  { key: 'water', label: 'Nước sạch', color: '--sector-water' },
  { key: 'none', label: 'Không nêu', color: '--not-stated' },
];

const shares = [0.4, 0.3, 0.2, 0.1];

/** Sectors of each year's commitments. */
export const stackedExample: ReactNode = (
  <ChartFrame
    id="stacked"
    title="Cam kết theo lĩnh vực, từng năm"
    subtitle="Tỷ đồng, 2020–2026"
    legend={<Legend id="stacked-legend" items={sectors} />}
    tableLabel="Bảng số liệu"
    columns={[{ key: 'year', label: 'Năm' }]}
    rows={[]}
  >
    <StackedColumns
      id="stacked-columns"
      label="Cam kết theo lĩnh vực, từng năm"
      series={sectors}
      groups={years.slice(7).map((year, index) => ({
        key: year.key,
        label: year.label,
        values: Object.fromEntries(
          sectors.map((sector, place) => [
            sector.key,
            {
              value: (committed[index + 7] ?? 0) * (shares[(place + index) % 4] ?? 0),
              href: `#${sector.key}${year.key}`,
            },
          ]),
        ),
      }))}
      format={money}
      formatTick={billions}
    />
  </ChartFrame>
);

/** A line within a sentence, with a year that is not stated. */
export const sparklineExample: ReactNode = (
  <p>
    Đoàn vào mỗi năm{' '}
    <Sparkline
      id="spark"
      label="Đoàn vào mỗi năm, 2014–2023"
      values={[12, 18, 25, 31, null, 44, 52, 8, 5, 29]}
    />{' '}
    29 đoàn năm 2023
  </p>
);
