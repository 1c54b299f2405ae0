import type { ColorToken } from '../mark/chart-mark.ts';

/** Something that goes on from its first day to its last. */
export interface CalendarEvent {
  readonly key: string;
  readonly label: string;
  readonly start: string;
  /** The last day, included; the first where no other is stated. */
  readonly end: string;
  /** Its days in words: «3–5/6/2024». */
  readonly when: string;
  /** What it is and with whom; small, under the label. */
  readonly note: string;
  readonly href: string;
  readonly color: ColorToken;
  readonly tooltip?: string | undefined;
  readonly demo?: boolean | undefined;
}

export interface MonthCalendarProps {
  /** Unique on the page. */
  readonly id: string;
  /** Names the calendar for those who do not see it. */
  readonly label: string;
  /** `2024-05` */
  readonly month: string;
  /** Short names of the days, Monday first. */
  readonly weekdays: readonly string[];
  readonly events: readonly CalendarEvent[];
  /** Names a week by its first day: «Tuần từ 3/6/2024». */
  readonly weekLabel: (monday: string) => string;
  readonly today?: string | undefined;
}
