import type { Language } from '@nhipcau/ui';
import { createTranslator } from 'use-intl/core';
import { MESSAGES, type Messages } from './messages.ts';

/** Writes a message by its path, such as `frame.nav.partners`. Unknown paths do not compile. */
export type Translate = ReturnType<typeof createTranslator<Messages>>;

const TRANSLATORS: Readonly<Record<Language, Translate>> = {
  vi: createTranslator<Messages>({ locale: 'vi', messages: MESSAGES.vi, timeZone: 'Asia/Ho_Chi_Minh' }),
  en: createTranslator<Messages>({ locale: 'en', messages: MESSAGES.en, timeZone: 'Asia/Ho_Chi_Minh' }),
};

export function translator(language: Language): Translate {
  return TRANSLATORS[language];
}
