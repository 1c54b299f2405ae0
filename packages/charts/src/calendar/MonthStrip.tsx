import type { ReactNode } from 'react';
import { percent, rounded } from '../geometry/rounded.ts';
import { stackedSpans } from '../geometry/spans.ts';
import { paint } from '../mark/chart-mark.ts';
import { daysOf, weekdayOf } from './calendar-days.ts';
import type { CalendarDay } from './year-calendar-props.ts';

const height = 30;
/** One event is never higher, so that a year with few does not shout. */
const greatestUnit = 9;
const columns = 31;

interface MonthStripProps {
  readonly month: string;
  readonly days: readonly CalendarDay[];
  /** The most on any day of the year: it takes the whole height. */
  readonly most: number;
  readonly today: string | undefined;
}

/** The days of one month side by side, weekends shaded. */
export function MonthStrip({ month, days, most, today }: MonthStripProps): ReactNode {
  const unit = Math.min(greatestUnit, (height - 2) / most);
  return (
    <svg className="nc-year-strip" width="100%" height={height} aria-hidden="true">
      {daysOf(month).map((date, index) => (
        <rect
          key={date}
          className="nc-year-day"
          data-weekend={weekdayOf(date) > 4 ? '' : undefined}
          data-today={date === today ? '' : undefined}
          x={percent((index + 0.06) / columns)}
          width={percent(0.88 / columns)}
          height={height}
        />
      ))}
      {days.map((day) => (
        <DayColumn key={day.date} day={day} unit={unit} />
      ))}
    </svg>
  );
}

function DayColumn({ day, unit }: { readonly day: CalendarDay; readonly unit: number }): ReactNode {
  const index = Number(day.date.slice(8)) - 1;
  const spans = stackedSpans(day.parts.map(({ value }) => value));
  return (
    <g data-tooltip={day.tooltip}>
      {day.parts.map((part, position) => (
        <rect
          key={part.key}
          data-part={part.key}
          x={percent((index + 0.12) / columns)}
          width={percent(0.76 / columns)}
          y={rounded(height - (spans[position]?.end ?? 0) * unit)}
          height={rounded(Math.max(1, part.value * unit - 1))}
          fill={paint(part.color)}
        />
      ))}
      <rect className="nc-hit" x={percent(index / columns)} width={percent(1 / columns)} height={height} />
    </g>
  );
}
