import { writeDecimal } from './decimal.ts';
import type { Language } from './language.ts';

/** A whole number with the language's grouping: `1.751`. */
export function formatCount(count: number, language: Language): string {
  return writeDecimal({ digits: BigInt(Math.round(count)), scale: 0 }, language);
}
