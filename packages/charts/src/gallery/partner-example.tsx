import type { ReactNode } from 'react';
import { Timeline, type TimelineLane, type TimelinePoint } from '../index.ts';

function event(key: string, label: string, date: string, shape: 'dot' | 'diamond'): TimelinePoint {
  const when = date.split('-').reverse().join('/');
  const color = shape === 'dot' ? '--series-3' : '--series-7';
  return { kind: 'point', key, label, date, when, shape, href: `#${key}`, color, demo: key === 'a5' };
}

const lanes: readonly TimelineLane[] = [
  {
    key: 'projects',
    label: 'Dự án',
    items: [
      {
        kind: 'span',
        key: 'p1',
        label: 'Nước sạch cho các bản vùng cao Sìn Hồ',
        start: '2016-03-01',
        end: '2019-12-31',
        when: '3/2016 – 12/2019',
        href: '#p1',
        color: '--sector-water',
      },
      {
        kind: 'span',
        key: 'p2',
        label: 'Dinh dưỡng bà mẹ và trẻ em',
        start: '2021-01-01',
        end: null,
        when: 'từ 2021, đang thực hiện',
        href: '#p2',
        color: '--sector-health',
        demo: true,
      },
      {
        kind: 'span',
        key: 'p3',
        label: 'Hỗ trợ điểm trường',
        start: null,
        end: '2016-06-30',
        when: 'đến 6/2016',
        href: '#p3',
        color: '--sector-education',
      },
    ],
  },
  {
    key: 'activities',
    label: 'Hoạt động',
    items: [
      event('a1', 'Đoàn khảo sát', '2015-10-04', 'dot'),
      event('a2', 'Giao lưu thanh niên', '2017-05-19', 'dot'),
      event('a3', 'Đoàn đánh giá giữa kỳ', '2017-07-02', 'dot'),
      event('a4', 'Bàn giao công trình', '2017-08-20', 'dot'),
      event('a5', 'Đoàn vào làm việc', '2024-04-11', 'dot'),
    ],
  },
  {
    key: 'papers',
    label: 'Giấy tờ',
    items: [
      event('d1', 'Giấy đăng ký hoạt động', '2015-02-01', 'diamond'),
      event('d2', 'Gia hạn giấy đăng ký', '2018-02-01', 'diamond'),
      event('d3', 'Giấy đăng ký hết hạn', '2027-02-01', 'diamond'),
    ],
  },
];

/** One partner's projects, activities and papers. */
export const timelineExample: ReactNode = (
  <Timeline
    id="partner-time"
    label="Dòng thời gian của đối tác"
    lanes={lanes}
    today={{ date: '2026-11-22', label: 'hôm nay' }}
    formatYear={String}
  />
);
