import type { Currency } from '../rates.ts';

/** What sums in a currency are multiples of, so that they look like those of an agreement. */
export const ROUND_SUM: Readonly<Record<Currency, number>> = {
  VND: 1_000_000,
  USD: 50,
  EUR: 50,
  AUD: 50,
  CNY: 500,
  JPY: 10_000,
  KRW: 100_000,
};
