import type { ColorToken } from '../mark/chart-mark.ts';

/** What begins on one day. */
export interface CalendarDay {
  /** `2024-05-03` */
  readonly date: string;
  /** How many of each kind, drawn one upon another. */
  readonly parts: readonly { readonly key: string; readonly value: number; readonly color: ColorToken }[];
  /** The day and what begins on it, one line each (`\n`). */
  readonly tooltip: string;
}

export interface CalendarMonth {
  /** `2024-05` */
  readonly month: string;
  readonly label: string;
  /** The month's own page. */
  readonly href: string;
  readonly value: number;
  readonly valueLabel: string;
  /** The accessible name of the value: «Tháng 5: 12 hoạt động, xem các dòng». */
  readonly valueName: string;
  /** The rows that add up to the value. */
  readonly valueHref: string;
}

export interface YearCalendarProps {
  /** Unique on the page. */
  readonly id: string;
  /** Names the calendar for those who do not see it. */
  readonly label: string;
  /** The twelve months in their order. */
  readonly months: readonly CalendarMonth[];
  /** The days on which something begins. */
  readonly days: readonly CalendarDay[];
  /** Marked where it lies in the year. */
  readonly today?: string | undefined;
}
