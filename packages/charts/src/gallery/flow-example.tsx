import type { ReactNode } from 'react';
import { FlowDiagram, type FlowLink, type FlowStage } from '../index.ts';

const stages: readonly FlowStage[] = [
  {
    key: 'funder',
    label: 'Bên tài trợ',
    nodes: [
      { key: 'embassy', label: 'Đại sứ quán Trung Quốc tại Việt Nam', valueLabel: '2,9 tỷ đồng', href: '#e' },
    ],
  },
  {
    key: 'channel',
    label: 'Kênh',
    nodes: [{ key: 'association', label: 'Trung ương Hội Hữu nghị Việt Nam – Trung Quốc', href: '#a' }],
  },
  {
    key: 'implementer',
    label: 'Đơn vị thực hiện',
    nodes: [{ key: 'union', label: 'Liên hiệp các tổ chức hữu nghị tỉnh Lai Châu', href: '#u' }],
  },
  {
    key: 'beneficiary',
    label: 'Đơn vị thụ hưởng',
    nodes: [
      { key: 'school', label: 'Trường PTDTBT THCS số 2 Bản Lang', valueLabel: '2,9 tỷ đồng', href: '#s' },
    ],
  },
];

function link(source: string, target: string, value: number | null, valueLabel: string): FlowLink {
  return { source, target, value, valueLabel };
}

/** The published school works: one way through four bodies. */
export const flowExample: ReactNode = (
  <FlowDiagram
    id="flow-school"
    label="Dòng tiền của công trình trường học"
    stages={stages}
    links={[
      link('embassy', 'association', 2.9e9, '2,9 tỷ đồng'),
      link('association', 'union', 2.9e9, '2,9 tỷ đồng'),
      link('union', 'school', 2.9e9, '2,9 tỷ đồng'),
    ]}
  />
);

const branched: readonly FlowStage[] = [
  {
    key: 'funder',
    label: 'Bên tài trợ',
    nodes: [
      { key: 'f1', label: 'Quỹ Phu nhân Đại sứ', valueLabel: '8,4 tỷ đồng', href: '#f1' },
      { key: 'f2', label: 'Hội từ thiện Seoul', valueLabel: '3,1 tỷ đồng', href: '#f2', demo: true },
      { key: 'f3', label: 'Nhà hảo tâm', valueLabel: 'hiện vật', href: '#f3' },
    ],
  },
  { key: 'channel', label: 'Kênh', nodes: [{ key: 'c1', label: 'Công đoàn Bộ Ngoại giao', href: '#c1' }] },
  {
    key: 'implementer',
    label: 'Đơn vị thực hiện',
    nodes: [
      { key: 'i1', label: 'Sở Y tế', valueLabel: '6,4 tỷ đồng', href: '#i1' },
      { key: 'i2', label: 'UBND xã Phìn Hồ', valueLabel: '5,1 tỷ đồng', href: '#i2' },
    ],
  },
];

/** Several funders, one of them without a channel, one without a value. */
export const branchedFlowExample: ReactNode = (
  <FlowDiagram
    id="flow-branched"
    label="Dòng tiền của dự án nhiều bên"
    stages={branched}
    links={[
      link('f1', 'c1', 8.4e9, '8,4 tỷ đồng'),
      { ...link('f2', 'i1', 3.1e9, '3,1 tỷ đồng'), demo: true },
      link('f3', 'i2', null, 'không nêu giá trị'),
      link('c1', 'i1', 3.3e9, '3,3 tỷ đồng'),
      link('c1', 'i2', 5.1e9, '5,1 tỷ đồng'),
    ]}
  />
);
