import { parseDecimal, roundDecimal, writeDecimal } from './decimal.ts';
import type { Language } from './language.ts';

/** A percentage of the API (`33.3333`) with at most two digits after the point: `33,33 %`. */
export function formatPercentage(percentage: string, language: Language): string {
  const number = writeDecimal(roundDecimal(parseDecimal(percentage), 2), language);
  return language === 'vi' ? `${number} %` : `${number}%`;
}

/** `part` of `whole` in percent with one digit; null where there is no whole to take a part of. */
export function shareOf(part: string, whole: string): string | null {
  const [a, b] = [parseDecimal(part), parseDecimal(whole)];
  if (b.digits === 0n) return null;
  const scale = BigInt(Math.max(a.scale, b.scale));
  const numerator = a.digits * 10n ** (scale - BigInt(a.scale)) * 1000n;
  const denominator = b.digits * 10n ** (scale - BigInt(b.scale));
  const tenths = (numerator + denominator / 2n) / denominator;
  return `${tenths / 10n}.${tenths % 10n}`;
}

/** Change from `before` to `after` in whole percent, signed: `+12 %`; null where nothing was before. */
export function formatChange(before: string, after: string, language: Language): string | null {
  const [from, to] = [
    roundDecimal(parseDecimal(before), 0).digits,
    roundDecimal(parseDecimal(after), 0).digits,
  ];
  if (from <= 0n) return null;
  const difference = to - from;
  const half = difference < 0n ? -from / 2n : from / 2n;
  const percent = (difference * 100n + half) / from;
  const text = writeDecimal({ digits: percent, scale: 0 }, language);
  return `${percent > 0n ? '+' : ''}${text}${language === 'vi' ? ' %' : '%'}`;
}
