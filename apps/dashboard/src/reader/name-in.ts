import type { Language } from '@nhipcau/ui';

/** The name in the reader's language; the API has Vietnamese under the bare name. */
export function nameIn(
  language: Language,
  record: { readonly name: string; readonly nameEn: string },
): string {
  return language === 'vi' ? record.name : record.nameEn;
}

export function titleIn(
  language: Language,
  record: { readonly title: string; readonly titleEn: string },
): string {
  return language === 'vi' ? record.title : record.titleEn;
}
