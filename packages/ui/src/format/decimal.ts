import type { Language } from './language.ts';

/** An exact decimal as scaled integer: `digits × 10^-scale`. */
export interface Decimal {
  readonly digits: bigint;
  readonly scale: number;
}

export type Rounding = 'half-up' | 'down';

const MARKS = { vi: { group: '.', point: ',' }, en: { group: ',', point: '.' } } as const;

/** Reads a decimal string of the API, such as `-12.50`; anything else is a `RangeError`. */
export function parseDecimal(text: string): Decimal {
  const match = /^(-?)(\d+)(?:\.(\d+))?$/.exec(text);
  if (match === null) throw new RangeError(`not a decimal: ${text}`);
  const [, sign = '', whole = '0', fraction = ''] = match;
  return { digits: BigInt(`${sign}${whole}${fraction}`), scale: fraction.length };
}

/** Divides by a power of ten and rounds to `scale` digits after the point, away from zero at the half. */
export function roundDecimal(value: Decimal, scale: number, rounding: Rounding = 'half-up'): Decimal {
  if (value.scale <= scale) {
    return { digits: value.digits * 10n ** BigInt(scale - value.scale), scale };
  }
  const unit = 10n ** BigInt(value.scale - scale);
  const half = rounding === 'half-up' ? unit / 2n : 0n;
  const away = value.digits < 0n ? -half : half;
  return { digits: (value.digits + away) / unit, scale };
}

/** Writes a decimal with the language's marks: `1.751,5` or `1,751.5`. Zeros at the end of the fraction go. */
export function writeDecimal({ digits, scale }: Decimal, language: Language): string {
  const text = (digits < 0n ? -digits : digits).toString().padStart(scale + 1, '0');
  const whole = text.slice(0, text.length - scale);
  const fraction = text.slice(text.length - scale).replace(/0+$/, '');
  const { group, point } = MARKS[language];
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, group);
  const sign = digits < 0n ? '−' : '';
  return fraction === '' ? `${sign}${grouped}` : `${sign}${grouped}${point}${fraction}`;
}

/** The exact value of the API's decimal string as people read it. */
export function formatDecimal(text: string, language: Language): string {
  return writeDecimal(parseDecimal(text), language);
}
