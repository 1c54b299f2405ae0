const MS_PER_DAY = 86_400_000;

/** The plain day so many days later. */
export function dayAfter(date: string, days: number): string {
  return new Date(Date.parse(`${date}T00:00:00Z`) + days * MS_PER_DAY).toISOString().slice(0, 10);
}

/** How many days from one plain day to another. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / MS_PER_DAY);
}

/** Where a day stands in its week, Monday first: 0 to 6. */
export function weekdayOf(date: string): number {
  return (new Date(`${date}T00:00:00Z`).getUTCDay() + 6) % 7;
}

/** How many days a month (`2024-05`) has. */
export function lengthOfMonth(month: string): number {
  const [year = 0, number = 1] = month.split('-').map(Number);
  return new Date(Date.UTC(year, number, 0)).getUTCDate();
}

/** The months of a year: `2024-01` to `2024-12`. */
export function monthsOf(year: number): readonly string[] {
  return Array.from({ length: 12 }, (_, index) => `${year}-${String(index + 1).padStart(2, '0')}`);
}

/** The days of a month as plain days. */
export function daysOf(month: string): readonly string[] {
  return Array.from({ length: lengthOfMonth(month) }, (_, index) => dayAfter(`${month}-01`, index));
}

/** The Mondays of the weeks that a month reaches into. */
export function weeksOf(month: string): readonly string[] {
  const first = `${month}-01`;
  const monday = dayAfter(first, -weekdayOf(first));
  const count = Math.ceil((weekdayOf(first) + lengthOfMonth(month)) / 7);
  return Array.from({ length: count }, (_, index) => dayAfter(monday, index * 7));
}
