import type { Language } from '@nhipcau/ui';

const FORMATS = {
  vi: new Intl.DateTimeFormat('vi-VN', {
    dateStyle: 'short',
    timeStyle: 'short',
    timeZone: 'Asia/Ho_Chi_Minh',
  }),
  en: new Intl.DateTimeFormat('en-GB', {
    dateStyle: 'medium',
    timeStyle: 'short',
    timeZone: 'Asia/Ho_Chi_Minh',
  }),
} as const;

/** A moment by the province's clock, to the minute. */
export function formatMoment(moment: string, language: Language): string {
  return FORMATS[language].format(new Date(moment));
}
