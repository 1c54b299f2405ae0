import { plainDecimal } from './plain-decimal.ts';

/** Decimals of a percentage: those of the database. */
const SCALE = 10_000n;
const WHOLE = 100n * SCALE;

/**
 * What is missing to 100 in shares as they are typed, exact: `'0'` where they add up, negative where they are too much.
 * Null where none is typed, or one is no number.
 */
export function sharesLeft(typed: readonly string[]): string | null {
  const shares = typed.map((text) => text.trim()).filter((text) => text !== '');
  if (shares.length === 0) return null;
  let left = WHOLE;
  for (const share of shares) {
    const decimal = plainDecimal(share);
    if (decimal === null) return null;
    const [whole = '', fraction = ''] = decimal.split('.');
    if (fraction.length > 4) return null;
    left -= BigInt(whole) * SCALE + BigInt(fraction.padEnd(4, '0'));
  }
  const sign = left < 0n ? '-' : '';
  const absolute = left < 0n ? -left : left;
  const fraction = String(absolute % SCALE)
    .padStart(4, '0')
    .replace(/0+$/, '');
  return `${sign}${absolute / SCALE}${fraction === '' ? '' : `.${fraction}`}`;
}
