import type { ReactNode } from 'react';
import { percent } from '../geometry/rounded.ts';
import { MonthStrip } from './MonthStrip.tsx';
import type { CalendarMonth, YearCalendarProps } from './year-calendar-props.ts';

const axisDays = [1, 5, 10, 15, 20, 25, 30];

/**
 * A year at a glance: a line for each month with a column for each day, and in it what begins on that day by kind. The
 * month leads to its own page, its count to the rows.
 */
export function YearCalendar({ id, label, months, days, today }: YearCalendarProps): ReactNode {
  const most = Math.max(1, ...days.map(({ parts }) => parts.reduce((all, { value }) => all + value, 0)));
  return (
    <div className="nc-year" id={id}>
      <svg className="nc-year-axis" width="100%" height={14} aria-hidden="true">
        {axisDays.map((day) => (
          <text key={day} className="nc-tick" x={percent((day - 0.5) / 31)} y={10} textAnchor="middle">
            {day}
          </text>
        ))}
      </svg>
      <ol aria-label={label}>
        {months.map((month) => (
          <li key={month.month} data-key={month.month} data-empty={month.value === 0 ? '' : undefined}>
            <a className="nc-year-month" href={month.href}>
              <span>{month.label}</span>
              <MonthStrip
                month={month.month}
                days={days.filter(({ date }) => date.startsWith(`${month.month}-`))}
                most={most}
                today={today}
              />
            </a>
            <Count month={month} />
          </li>
        ))}
      </ol>
    </div>
  );
}

function Count({ month }: { readonly month: CalendarMonth }): ReactNode {
  if (month.value === 0) return <span className="nc-year-value">{month.valueLabel}</span>;
  return (
    <a className="nc-year-value" href={month.valueHref} aria-label={month.valueName}>
      {month.valueLabel}
    </a>
  );
}
