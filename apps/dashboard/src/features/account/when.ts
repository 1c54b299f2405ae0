import type { Language } from '@nhipcau/ui';

const ZONE = 'Asia/Ho_Chi_Minh';
const FORMATS = {
  vi: new Intl.DateTimeFormat('vi-VN', { dateStyle: 'short', timeStyle: 'short', timeZone: ZONE }),
  en: new Intl.DateTimeFormat('en-GB', { dateStyle: 'medium', timeStyle: 'short', timeZone: ZONE }),
} as const;

/** A moment as the database prints it, by the clock of Lai Châu. */
export function when(moment: string, language: Language): string {
  return FORMATS[language].format(new Date(moment));
}
