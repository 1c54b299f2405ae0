import type { Reader } from '../../../reader/reader.ts';
import type { ShownPeriod } from './shown-period.ts';

const MONTHS = ['01', '02', '03', '04', '05', '06', '07', '08', '09', '10', '11', '12'] as const;

/** «Năm 2024», «Tháng 5/2024». */
export function periodName({ year, month }: ShownPeriod, { t }: Pick<Reader, 't'>): string {
  if (month === null) return t('activities.calendar.year', { year: String(year) });
  return t('activities.calendar.month', { month: monthName(month, { t }), year: String(year) });
}

/** The name of a month (`2024-05`) without its year: «Tháng 5», «May». */
export function monthName(month: string, { t }: Pick<Reader, 't'>): string {
  const number = MONTHS.find((candidate) => candidate === month.slice(5)) ?? '01';
  return t(`activities.calendar.months.${number}`);
}
