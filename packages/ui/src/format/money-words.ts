import type { Language } from './language.ts';

interface MoneyWords {
  readonly unit: string;
  readonly million: string;
  readonly billion: string;
  readonly atLeast: string;
  readonly estimated: string;
}

/** How sums in đồng are said, after the state's administrative style. */
export const MONEY_WORDS: Readonly<Record<Language, MoneyWords>> = {
  vi: { unit: 'đồng', million: 'triệu đồng', billion: 'tỷ đồng', atLeast: 'trên', estimated: 'khoảng' },
  en: { unit: 'VND', million: 'million VND', billion: 'billion VND', atLeast: 'over', estimated: 'about' },
};
