import type { CSSProperties, ReactNode } from 'react';
import { paint } from '../mark/chart-mark.ts';
import { dayAfter } from './calendar-days.ts';
import type { CalendarEvent } from './month-calendar-props.ts';
import { type PlacedEvent, placeEvents } from './place-events.ts';

interface MonthWeekProps {
  readonly monday: string;
  readonly month: string;
  readonly label: string;
  readonly events: readonly CalendarEvent[];
  /** The first week of the month: what began before it is said here. */
  readonly isFirst: boolean;
  readonly today: string | undefined;
}

export function MonthWeek({ monday, month, label, events, isFirst, today }: MonthWeekProps): ReactNode {
  const placed = placeEvents(monday, events);
  return (
    <li
      className="nc-week"
      data-empty={placed.every(({ continued }) => continued && !isFirst) ? '' : undefined}
    >
      {Array.from({ length: 7 }, (_, index) => dayAfter(monday, index)).map((date, index) => (
        <span
          key={date}
          className="nc-week-day"
          style={{ gridColumn: index + 1 }}
          data-outside={date.startsWith(month) ? undefined : ''}
          data-today={date === today ? '' : undefined}
          aria-hidden="true"
        >
          {Number(date.slice(8))}
        </span>
      ))}
      <ol aria-label={label}>
        {placed.map((part) => (
          <WeekEvent key={part.event.key} part={part} isFirst={isFirst} />
        ))}
      </ol>
    </li>
  );
}

function WeekEvent({ part, isFirst }: { readonly part: PlacedEvent; readonly isFirst: boolean }): ReactNode {
  const { event, column, span, lane, continued, continues } = part;
  const style: CSSProperties & Record<'--event', string> = {
    gridColumn: `${column + 1} / span ${span}`,
    gridRow: lane + 1,
    '--event': paint(event.color),
  };
  return (
    <li style={style} data-continued={continued && !isFirst ? '' : undefined}>
      <a
        className="nc-event"
        href={event.href}
        data-key={event.key}
        data-tooltip={event.tooltip}
        data-demo={event.demo === true ? '' : undefined}
        data-from={continued ? 'before' : undefined}
        data-to={continues ? 'after' : undefined}
      >
        <span className="nc-event-when">{event.when}</span>{' '}
        <span className="nc-event-label">{event.label}</span>{' '}
        <span className="nc-event-note">{event.note}</span>
      </a>
    </li>
  );
}
