import type { ReactNode } from 'react';
import { HeatMatrix } from '../index.ts';
import { money } from './money.ts';

const columns = [
  { key: 'education', label: 'Giáo dục và đào tạo' },
  { key: 'health', label: 'Y tế' },
  { key: 'water', label: 'Nước sạch và vệ sinh' },
];

const communes: readonly (readonly [string, readonly (number | null)[]])[] = [
  ['Xã Bản Lang', [2.9e9, 120e6, null]],
  ['Xã Sìn Hồ', [11e9, 3.4e9, 800e6]],
  ['Xã Thu Lũm', [null, null, null]],
];

/** A great cell, small ones, and a commune where there is nothing. */
export const heatMatrixExample: ReactNode = (
  <HeatMatrix
    id="heat"
    label="Cam kết theo xã và lĩnh vực ưu tiên"
    rowsLabel="Xã"
    columns={columns}
    rows={communes.map(([name, values]) => ({
      key: name,
      label: name,
      cells: columns.map(({ key, label }, index) => {
        const value = values[index] ?? null;
        const valueLabel = value === null ? '0' : money(value);
        return {
          key,
          value,
          valueLabel,
          name: `${name}, ${label}: ${valueLabel}`,
          href: value === null ? undefined : '#rows',
        };
      }),
    }))}
  />
);
