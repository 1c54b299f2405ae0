import type { Translate } from '../i18n/translator.ts';

/** The two archipelagos, named on every map that shows Viet Nam. */
export function archipelagoNames(t: Translate): { readonly hoangSa: string; readonly truongSa: string } {
  return { hoangSa: t('record.hoangSa'), truongSa: t('record.truongSa') };
}
