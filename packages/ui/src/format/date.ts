import type { Language } from './language.ts';

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

interface CalendarDay {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

function parseDay(date: string): CalendarDay {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  return { year, month, day };
}

/** A plain date (`2016-09-27`, no time zone) as `27/9/2016` or `27 Sep 2016`. */
export function formatDate(date: string, language: Language): string {
  const { year, month, day } = parseDay(date);
  return language === 'vi' ? `${day}/${month}/${year}` : `${day} ${MONTHS[month - 1]} ${year}`;
}

/** First and last day, both included: `3–5/6/2024`; one date where they are the same or one is missing. */
export function formatDays(start: string | null, end: string | null, language: Language): string {
  if (start === null || end === null || start === end) return formatDate(start ?? end ?? '', language);
  const [from, to] = [parseDay(start), parseDay(end)];
  if (from.year !== to.year) return `${formatDate(start, language)} – ${formatDate(end, language)}`;
  if (from.month === to.month) return `${from.day}–${formatDate(end, language)}`;
  const first = language === 'vi' ? `${from.day}/${from.month}` : `${from.day} ${MONTHS[from.month - 1]}`;
  return `${first} – ${formatDate(end, language)}`;
}

/** A half-open period `[from, to)` of whole years as `2011–2021`, otherwise its first and last day. */
export function formatPeriod(from: string, to: string, language: Language): string {
  if (from.endsWith('-01-01') && to.endsWith('-01-01')) {
    const [first, last] = [parseDay(from).year, parseDay(to).year - 1];
    return first === last ? `${first}` : `${first}–${last}`;
  }
  return formatDays(from, dayBefore(to), language);
}

function dayBefore(date: string): string {
  return new Date(Date.parse(`${date}T00:00:00Z`) - 86_400_000).toISOString().slice(0, 10);
}
