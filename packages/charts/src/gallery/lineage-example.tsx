import type { ReactNode } from 'react';
import { Lineage, type LineageNode } from '../index.ts';

const nodes: readonly LineageNode[] = [
  {
    key: 'directive',
    label: '04-CT/TW',
    text: 'Chỉ thị về việc tiếp tục đổi mới và nâng cao hiệu quả công tác đối ngoại nhân dân trong tình hình mới',
    note: '06/07/2011 · Ban Bí thư',
    href: '#directive',
  },
  {
    key: 'programme',
    label: '18-Ctr/TU',
    text: 'Chương trình hành động về việc thực hiện Chỉ thị số 04-CT/TW',
    note: '23/09/2011 · Tỉnh ủy',
    href: '#programme',
  },
  {
    key: 'regulation',
    label: '238-QĐ/TU',
    text: 'Quyết định ban hành Quy chế quản lý thống nhất các hoạt động đối ngoại',
    note: '27/09/2016 · Tỉnh ủy',
    href: '#regulation',
  },
  {
    key: 'period',
    label: 'MH-02/CTr-UBND',
    text: 'Chương trình công tác đối ngoại nhân dân giai đoạn 2026–2030 (minh họa)',
    note: '10/12/2025 · UBND tỉnh',
    href: '#period',
    demo: true,
  },
  {
    key: 'plan',
    label: 'MH-14/KH-UBND',
    text: 'Kế hoạch công tác đối ngoại năm 2026 (minh họa)',
    note: '26/12/2025 · UBND tỉnh',
    href: '#plan',
    demo: true,
  },
  {
    key: 'youth',
    label: 'MH-32/KH-ĐTN',
    text: 'Kế hoạch giao lưu thanh niên biên giới năm 2026 (minh họa)',
    note: '20/01/2026 · Đoàn Thanh niên',
    href: '#youth',
    demo: true,
    context: true,
  },
];

/** Rules, the programmes that carry them out, and the plans that carry these out. */
export const lineageExample: ReactNode = (
  <Lineage
    id="lineage"
    label="Văn bản nào thực hiện văn bản nào"
    nodes={nodes}
    links={[
      { source: 'directive', target: 'programme' },
      { source: 'programme', target: 'period' },
      { source: 'regulation', target: 'period' },
      { source: 'period', target: 'plan' },
      { source: 'plan', target: 'youth' },
    ]}
    alsoLabel="Cũng thực hiện"
  />
);
