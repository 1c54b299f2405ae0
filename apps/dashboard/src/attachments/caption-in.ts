import type { Language } from '@nhipcau/ui';

/** What a file shows, in the reader's language or else in the other; null where nothing is said. */
export function captionIn(
  language: Language,
  { caption, captionEn }: { readonly caption: string | null; readonly captionEn: string | null },
): string | null {
  return language === 'vi' ? (caption ?? captionEn) : (captionEn ?? caption);
}
