import { MESSAGES } from '../i18n/messages.ts';
import type { Reader } from '../reader/reader.ts';

/** A key of a breakdown as the API gives it. */
export interface LabelledKey {
  readonly id: string | null;
  readonly label: string | null;
  readonly labelEn: string | null;
}

/** What a key is called: its own name, a word of the code lists, or the code; undefined without a key. */
export function keyLabel(
  key: LabelledKey | undefined,
  { language, t }: Pick<Reader, 'language' | 't'>,
): string | undefined {
  if (key === undefined) return undefined;
  if (key.id === null) return t('frame.list.notStated');
  const codes = Object.values(MESSAGES[language].codes).find((list) => key.id !== null && key.id in list);
  const word = codes === undefined ? undefined : Object.entries(codes).find(([code]) => code === key.id)?.[1];
  return word ?? (language === 'vi' ? key.label : key.labelEn) ?? key.id;
}
