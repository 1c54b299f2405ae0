const DAY = new Intl.DateTimeFormat('en-CA', { dateStyle: 'short', timeZone: 'Asia/Ho_Chi_Minh' });

/** The day of a moment by the province's clock: `2026-11-23`. */
export function dayOf(moment: string): string {
  return DAY.format(new Date(moment));
}
