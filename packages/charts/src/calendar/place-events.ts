import { dayAfter, daysBetween } from './calendar-days.ts';
import type { CalendarEvent } from './month-calendar-props.ts';

/** The part of an event that lies in one week. */
export interface PlacedEvent {
  readonly event: CalendarEvent;
  /** 0 to 6: the day of the week on which it begins here. */
  readonly column: number;
  readonly span: number;
  /** The line in which no other event of the week is in its way. */
  readonly lane: number;
  /** It began in a week before. */
  readonly continued: boolean;
  /** It goes on in the next. */
  readonly continues: boolean;
}

/** The events of a week in lines: the earlier first, of those that begin together the longer. */
export function placeEvents(monday: string, events: readonly CalendarEvent[]): readonly PlacedEvent[] {
  const sunday = dayAfter(monday, 6);
  const ends: number[] = [];
  return events
    .filter(({ start, end }) => start <= sunday && end >= monday)
    .toSorted((a, b) => a.start.localeCompare(b.start) || b.end.localeCompare(a.end))
    .map((event) => {
      const column = Math.max(0, daysBetween(monday, event.start));
      const last = Math.min(6, daysBetween(monday, event.end));
      const free = ends.findIndex((end) => end < column);
      const lane = free === -1 ? ends.length : free;
      ends[lane] = last;
      return {
        event,
        column,
        span: last - column + 1,
        lane,
        continued: event.start < monday,
        continues: event.end > sunday,
      };
    });
}
