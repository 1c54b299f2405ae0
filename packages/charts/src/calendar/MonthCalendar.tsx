import type { ReactNode } from 'react';
import { weeksOf } from './calendar-days.ts';
import { MonthWeek } from './MonthWeek.tsx';
import type { MonthCalendarProps } from './month-calendar-props.ts';

/**
 * A month with its events on their days; those of several days span them. Where there is no room for seven columns it
 * is an agenda: each event once, with its days in words.
 */
export function MonthCalendar(props: MonthCalendarProps): ReactNode {
  const { id, label, month, weekdays, events, weekLabel, today } = props;
  return (
    <div className="nc-month" id={id}>
      <div className="nc-month-heads" aria-hidden="true">
        {weekdays.map((weekday) => (
          <span key={weekday}>{weekday}</span>
        ))}
      </div>
      <ol aria-label={label}>
        {weeksOf(month).map((monday, index) => (
          <MonthWeek
            key={monday}
            monday={monday}
            month={month}
            label={weekLabel(monday)}
            events={events}
            isFirst={index === 0}
            today={today}
          />
        ))}
      </ol>
    </div>
  );
}
