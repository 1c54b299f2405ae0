import { type Decimal, parseDecimal, type Rounding, roundDecimal, writeDecimal } from './decimal.ts';
import type { Language } from './language.ts';
import { MONEY_WORDS } from './money-words.ts';

/** A sum in whole đồng as the API gives it. */
export interface Money {
  readonly vnd: string;
  /** A lower bound: the true sum is this or more. */
  readonly atLeast: boolean;
  /** Carried over to other units by area shares, hence about. */
  readonly estimated?: boolean;
}

/** A sum cut into what a page sets in different sizes. */
export interface MoneyParts {
  /** «trên» or «khoảng»; empty for an exact sum. */
  readonly qualifier: string;
  readonly number: string;
  readonly unit: string;
}

const MILLION = 6;
const BILLION = 9;

function magnitude(value: Decimal): number {
  const length = (value.digits < 0n ? -value.digits : value.digits).toString().length - value.scale;
  return length - 1;
}

/** Three significant digits, but never a rounded digit before the point. */
function shorten(value: Decimal, power: number, rounding: Rounding): Decimal {
  const scaled = { digits: value.digits, scale: value.scale + power };
  const before = magnitude(scaled) + 1;
  return roundDecimal(scaled, Math.max(0, 3 - Math.max(before, 1)), rounding);
}

function shortest(value: Decimal, rounding: Rounding): { power: number; rounded: Decimal } {
  const power = magnitude(value) >= BILLION ? BILLION : magnitude(value) >= MILLION ? MILLION : 0;
  const rounded = shorten(value, power, rounding);
  const carried = power === MILLION && magnitude(rounded) >= BILLION - MILLION;
  return carried ? { power: BILLION, rounded: shorten(value, BILLION, rounding) } : { power, rounded };
}

function qualifier(money: Money, language: Language): string {
  const words = MONEY_WORDS[language];
  if (money.atLeast) return words.atLeast;
  return money.estimated === true ? words.estimated : '';
}

/**
 * A sum as people say it: `2,9 tỷ đồng`, `trên 131 tỷ đồng`. A lower bound is only ever rounded down, so that
 * the sentence stays true.
 */
export function moneyParts(money: Money, language: Language): MoneyParts {
  const words = MONEY_WORDS[language];
  const { power, rounded } = shortest(parseDecimal(money.vnd), money.atLeast ? 'down' : 'half-up');
  const unit = power === BILLION ? words.billion : power === MILLION ? words.million : words.unit;
  return { qualifier: qualifier(money, language), number: writeDecimal(rounded, language), unit };
}

/** The parts of `moneyParts` as one text. */
export function formatMoney(money: Money, language: Language): string {
  const parts = moneyParts(money, language);
  return [parts.qualifier, parts.number, parts.unit].filter((part) => part !== '').join(' ');
}

/** Every digit: `trên 131.000.000.000 đồng`. */
export function formatExactMoney(money: Money, language: Language): string {
  const words = [
    qualifier(money, language),
    writeDecimal(parseDecimal(money.vnd), language),
    MONEY_WORDS[language].unit,
  ];
  return words.filter((word) => word !== '').join(' ');
}

/** Digits without the unit, for a table whose header names it. */
export function formatMoneyCell(money: Money, language: Language): string {
  const number = writeDecimal(parseDecimal(money.vnd), language);
  const sign = money.atLeast ? '> ' : money.estimated === true ? '≈ ' : '';
  return `${sign}${number}`;
}
