import type { ReactNode } from 'react';
import { type CalendarEvent, MonthCalendar, monthsOf, YearCalendar } from '../index.ts';

const begun: Readonly<Record<string, readonly [delegations: number, exchanges: number]>> = {
  '2024-01-17': [1, 0],
  '2024-02-09': [0, 2],
  '2024-02-29': [1, 1],
  '2024-05-19': [0, 1],
  '2024-05-20': [2, 3],
  '2024-11-30': [1, 0],
};

/** Delegations and exchanges of a year. */
export const yearCalendarExample: ReactNode = (
  <YearCalendar
    id="year"
    label="Hoạt động năm 2024 theo tháng"
    today="2024-09-02"
    months={monthsOf(2024).map((month, index) => {
      const value = Object.entries(begun)
        .filter(([date]) => date.startsWith(month))
        .reduce((all, [, [delegations, exchanges]]) => all + delegations + exchanges, 0);
      return {
        month,
        label: `Th. ${index + 1}`,
        href: `#${month}`,
        value,
        valueLabel: value === 0 ? '–' : String(value),
        valueName: `Tháng ${index + 1}: ${value} hoạt động`,
        valueHref: `#rows-${month}`,
      };
    })}
    days={Object.entries(begun).map(([date, [delegations, exchanges]]) => ({
      date,
      parts: [
        { key: 'DELEGATION', value: delegations, color: '--series-1' as const },
        { key: 'EXCHANGE', value: exchanges, color: '--series-2' as const },
      ].filter(({ value }) => value > 0),
      tooltip: `${date}\n${delegations + exchanges} hoạt động`,
    }))}
  />
);

function event(key: string, label: string, start: string, end: string, demo = false): CalendarEvent {
  const color = demo ? '--series-2' : '--series-1';
  return {
    key,
    label,
    start,
    end,
    when: `${start} – ${end}`,
    note: 'Đoàn vào',
    href: `#${key}`,
    color,
    demo,
  };
}

/** A month with one event over the end of a week, and two at the same time. */
export const monthCalendarExample: ReactNode = (
  <MonthCalendar
    id="month"
    label="Hoạt động tháng 5 năm 2024"
    month="2024-05"
    weekdays={['T2', 'T3', 'T4', 'T5', 'T6', 'T7', 'CN']}
    weekLabel={(monday) => `Tuần từ ${monday}`}
    today="2024-05-21"
    events={[
      event('before', 'Đoàn khảo sát từ tháng trước', '2024-04-28', '2024-05-01'),
      event('weekend', 'Giao lưu hữu nghị biên giới kéo dài qua cuối tuần', '2024-05-17', '2024-05-21', true),
      event('beside', 'Đón đoàn đến bàn giao công trình trường học', '2024-05-20', '2024-05-20'),
      event('after', 'Lễ hội mùa hè', '2024-05-31', '2024-06-03'),
    ]}
  />
);
