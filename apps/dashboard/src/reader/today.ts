const DAY = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Ho_Chi_Minh', dateStyle: 'short' });

/** The day in Lai Châu, `YYYY-MM-DD`. */
export function today(now: Date = new Date()): string {
  return DAY.format(now);
}

/** The day so many days later. */
export function daysAfter(date: string, days: number): string {
  return new Date(Date.parse(`${date}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
}
