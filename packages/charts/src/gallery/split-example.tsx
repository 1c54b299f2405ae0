import type { ReactNode } from 'react';
import { type PairedBarRow, PairedBars, type StackedBarRow, StackedBars } from '../index.ts';
import { money } from './money.ts';

const years = [
  { key: '2019', label: '2019', color: '--series-1' },
  { key: '2020', label: '2020', color: '--series-2' },
  { key: 'none', label: 'không nêu năm', color: '--not-stated' },
] as const;

function stacked(key: string, label: string, values: readonly number[], atLeast = false): StackedBarRow {
  return {
    key,
    label,
    atLeast,
    href: `#${key}`,
    valueLabel: `${atLeast ? 'trên ' : ''}${money(values.reduce((sum, value) => sum + value, 0))}`,
    parts: years.map((year, index) => ({
      ...year,
      value: values[index] ?? 0,
      valueLabel: money(values[index] ?? 0),
      demo: index === 1,
      href: `#${key}${year.key}`,
    })),
  };
}

/** Sectors by year; one part hardly to be seen, one sum a lower bound. */
export const stackedBarsExample: ReactNode = (
  <StackedBars
    id="stacked-bars"
    label="Cam kết theo lĩnh vực và năm"
    rows={[
      stacked('education', 'Giáo dục và đào tạo', [11e9, 6e9, 4.4e9]),
      stacked('health', 'Y tế', [9e9, 40e6, 8e9], true),
      { ...stacked('none', 'Không nêu lĩnh vực', [0, 0, 12e9], true), notStated: true },
    ]}
  />
);

function pair(
  key: string,
  label: string,
  first: number | null,
  second: number | null,
  change: string,
): PairedBarRow {
  const bar = (value: number | null, side: string) => ({
    value,
    valueLabel: value === null ? 'không có' : money(value),
    href: value === null ? undefined : `#${key}-${side}`,
  });
  return { key, label, href: `#${key}`, bars: [bar(first, 'a'), bar(second, 'b')], change };
}

/** Two periods, with what there was in one of them alone. */
export const pairedBarsExample: ReactNode = (
  <PairedBars
    id="paired-bars"
    label="Cam kết hai giai đoạn"
    sides={[
      { label: '2011–2015', color: '--committed' },
      { label: '2016–2020', color: '--disbursed' },
    ]}
    rows={[
      pair('education', 'Giáo dục và đào tạo', 11e9, 14.2e9, '+29 %'),
      pair('health', 'Y tế', 9e9, 6e9, '−33 %'),
      pair('water', 'Nước sạch và vệ sinh', null, 2e9, ''),
    ]}
  />
);
